def arm_moves(temps):
    source = sorted(range(len(temps)), key=lambda place: (temps[place], -place))
    moves = 0
    is_done = [False] * len(temps)
    for first in range(len(temps)):
        length = 0
        place = first
        while not is_done[place]:
            is_done[place] = True
            place = source[place]
            length += 1
        if length > 1:
            moves += length + 1
    return moves
