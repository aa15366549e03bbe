def balanced_stretches(moves, target):
    seen = {0}
    total = found = 0
    for move in moves:
        total += move
        found += (total - target) in seen
        seen.add(total)
    return found
