def longest_run(readings):
    best = [-1, 0]
    for start in range(len(readings)):
        end = start
        while end < len(readings) and readings[end] == readings[start]:
            end += 1
        if end - start > best[1]:
            best = [start, end - start]
    return best
