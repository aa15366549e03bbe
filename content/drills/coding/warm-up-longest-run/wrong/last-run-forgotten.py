def longest_run(readings):
    best = [-1, 0]
    start = 0
    for i in range(1, len(readings)):
        if readings[i] != readings[i - 1]:
            if i - start > best[1]:
                best = [start, i - start]
            start = i
    return best
