def longest_series(readings, step):
    best = 0
    for start in range(len(readings)):
        last, length, spent = readings[start], 1, False
        for value in readings[start + 1:]:
            if 1 <= value - last <= step:
                last, length = value, length + 1
            elif value == last and not spent:
                length, spent = length + 1, True
        best = max(best, length)
    return best
