def drill_start(visitors, length):
    best = -1
    fewest = 0
    for start in range(len(visitors) - length + 1):
        total = closed = 0
        for minute in range(start, start + length):
            if visitors[minute] < 0:
                closed += 1
            else:
                total += visitors[minute]
        if closed == 0 and (best < 0 or total < fewest):
            best = start
            fewest = total
    return best
