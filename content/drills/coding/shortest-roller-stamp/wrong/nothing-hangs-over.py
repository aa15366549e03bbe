def shortest_stamp(frieze):
    length = len(frieze)
    for size in range(1, length + 1):
        stamp = frieze[:size]
        covered = 0
        for place in range(length):
            if place <= covered and frieze.startswith(stamp, place):
                covered = place + size
        if covered == length:
            return size
    return 0
