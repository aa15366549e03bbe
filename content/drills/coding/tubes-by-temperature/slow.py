def arm_moves(temps):
    count = len(temps)
    target = []
    for place, temp in enumerate(temps):
        lower = sum(other < temp for other in temps)
        target.append(lower + temps[:place].count(temp))
    moves = 0
    seen = set()
    for first in range(count):
        length = 0
        place = first
        while place not in seen:
            seen.add(place)
            place = target[place]
            length += 1
        if length > 1:
            moves += length + 1
    return moves
