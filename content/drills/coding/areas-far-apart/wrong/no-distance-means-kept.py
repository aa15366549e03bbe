def widest_gap(stops, together, areas):
    n = len(stops)
    if n < areas:
        return -1
    pairs = [(0, i, j) for i, j in together]
    for i in range(n):
        for j in range(i):
            pairs.append((abs(stops[i][0] - stops[j][0]) + abs(stops[i][1] - stops[j][1]), i, j))
    pairs.sort()
    group = list(range(n))
    links = []
    for far, i, j in pairs:
        if group[i] != group[j]:
            old, new = group[i], group[j]
            group = [new if each == old else each for each in group]
            links.append(far)
    gap = links[n - areas]
    return -1 if gap == 0 and together else gap
