def longest_series(readings, step):
    top = max(readings, default=0)
    longest = [0] * (top + 1)
    for value in readings:
        longest[value] = 1 + max(longest[max(0, value - step):value + 1])
    return max(longest)
