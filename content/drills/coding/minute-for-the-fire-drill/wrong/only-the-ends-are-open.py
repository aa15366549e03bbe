def drill_start(visitors, length):
    best = -1
    fewest = 0
    for start in range(len(visitors) - length + 1):
        last = start + length - 1
        total = sum(visitors[start:last + 1])
        if visitors[start] >= 0 and visitors[last] >= 0 and (best < 0 or total < fewest):
            best = start
            fewest = total
    return best
