def minutes_until_all(parents, minutes, staffed):
    nobody = float('-inf')
    huts = len(parents)
    best = [0 if has_staff else nobody for has_staff in staffed]
    for hut in range(huts - 1, 0, -1):
        best[parents[hut]] = max(best[parents[hut]], best[hut] + minutes[hut])
    longest = list(best)
    for hut in range(1, huts):
        longest[hut] = max(longest[hut], longest[parents[hut]] + minutes[hut])
    return [-1 if each == nobody else each for each in longest]
