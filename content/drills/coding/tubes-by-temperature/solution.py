def arm_moves(temps):
    source = sorted(range(len(temps)), key=temps.__getitem__)  # stable: equal ones keep their order
    moves = 0
    is_done = [False] * len(temps)
    for first in range(len(temps)):
        length = 0
        place = first
        while not is_done[place]:  # once round the ring of first
            is_done[place] = True
            place = source[place]
            length += 1
        if length > 1:
            moves += length + 1  # one tube of the ring moves twice
    return moves
