def longest_calm(loads, limit, repairs):
    start = 0
    broken = 0  # readings above the limit within loads[start:end + 1]
    best = 0
    for end, load in enumerate(loads):
        broken += load > limit
        while broken > repairs:
            broken -= loads[start] > limit
            start += 1
        best = max(best, end - start + 1)
    return best
