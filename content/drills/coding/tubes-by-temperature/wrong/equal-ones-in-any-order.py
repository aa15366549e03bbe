def arm_moves(temps):
    # a tube that stands where its temperature belongs stays there
    goal = sorted(temps)
    waiting = {}
    source = list(range(len(temps)))
    for place, temp in enumerate(temps):
        if temp != goal[place]:
            waiting.setdefault(temp, []).append(place)
    for place, temp in enumerate(goal):
        if temps[place] != temp:
            source[place] = waiting[temp].pop(0)
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
