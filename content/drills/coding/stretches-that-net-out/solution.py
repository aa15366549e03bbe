def balanced_stretches(moves, target):
    seen = {0: 1}  # running sum -> how many beginnings have it
    total = 0
    found = 0
    for move in moves:
        total += move
        # A stretch ends here for each earlier sum that is smaller by exactly the target.
        found += seen.get(total - target, 0)
        seen[total] = seen.get(total, 0) + 1
    return found
