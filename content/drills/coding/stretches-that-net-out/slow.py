def balanced_stretches(moves, target):
    found = 0
    for start in range(len(moves)):
        total = 0
        for end in range(start, len(moves)):
            total += moves[end]
            found += total == target
    return found
