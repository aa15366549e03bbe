def drill_start(visitors, length):
    best = -1
    fewest = 0
    for start in range(len(visitors) - length + 1):
        window = visitors[start:start + length]
        if -1 not in window and (not fewest or sum(window) < fewest):
            best = start
            fewest = sum(window)
    return best
