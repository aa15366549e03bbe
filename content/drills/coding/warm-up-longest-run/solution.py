def longest_run(readings):
    best = [-1, 0]
    start = 0
    for i, reading in enumerate(readings):
        if i > 0 and reading != readings[i - 1]:
            start = i
        length = i - start + 1
        if length > best[1]:
            best = [start, length]
    return best
