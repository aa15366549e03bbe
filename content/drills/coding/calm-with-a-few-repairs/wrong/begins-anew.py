def longest_calm(loads, limit, repairs):
    best = length = used = 0
    for load in loads:
        if load > limit:
            if used == repairs:
                length = used = 0
                continue
            used += 1
        length += 1
        best = max(best, length)
    return best
