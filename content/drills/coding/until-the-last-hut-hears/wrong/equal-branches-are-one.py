def minutes_until_all(parents, minutes, staffed):
    nobody = float('-inf')
    huts = len(parents)
    best = [0 if has_staff else nobody for has_staff in staffed]
    second = [nobody] * huts
    for hut in range(huts - 1, 0, -1):
        parent = parents[hut]
        branch = best[hut] + minutes[hut]
        if branch > best[parent]:
            best[parent], second[parent] = branch, best[parent]
        elif second[parent] < branch < best[parent]:
            second[parent] = branch
    above = [nobody] * huts
    for hut in range(1, huts):
        parent = parents[hut]
        own = best[hut] + minutes[hut]
        other = second[parent] if own == best[parent] else best[parent]
        above[hut] = max(above[parent], other) + minutes[hut]
    longest = [max(pair) for pair in zip(best, above)]
    return [-1 if each == nobody else each for each in longest]
