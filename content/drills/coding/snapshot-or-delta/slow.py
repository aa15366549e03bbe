def smallest_archive(snapshot, delta, limit):
    least = [0]  # least[k]: fewest bytes for versions 0 to k - 1
    for version in range(len(snapshot)):
        applied = 0
        best = None
        for last in range(version, -1, -1):  # the last snapshot
            if applied > limit:
                break
            size = least[last] + snapshot[last] + applied
            if best is None or size < best:
                best = size
            applied += delta[last]
        least.append(best)
    return least[-1]
