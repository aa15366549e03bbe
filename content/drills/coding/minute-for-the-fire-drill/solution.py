def drill_start(visitors, length):
    total = closed = 0  # of the last `length` minutes
    best = -1
    fewest = 0
    for end, number in enumerate(visitors):
        if number < 0:
            closed += 1
        else:
            total += number
        if end >= length:
            leaving = visitors[end - length]
            if leaving < 0:
                closed -= 1
            else:
                total -= leaving
        start = end - length + 1
        if start >= 0 and closed == 0 and (best < 0 or total < fewest):
            best = start
            fewest = total
    return best
