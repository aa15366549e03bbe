def longest_calm(loads, limit, repairs):
    best = 0
    for start in range(len(loads)):
        bad = 0
        for end in range(start, len(loads)):
            bad += loads[end] > limit
            if bad > repairs:
                break
            best = max(best, end - start + 1)
    return best
