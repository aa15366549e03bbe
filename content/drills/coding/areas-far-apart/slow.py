def widest_gap(stops, together, areas):
    n = len(stops)
    group = list(range(n))
    for i, j in together:
        old, new = group[i], group[j]
        group = [new if each == old else each for each in group]
    count = len(set(group))
    if count < areas:
        return -1
    while True:
        best = None
        for i in range(n):
            for j in range(i):
                if group[i] != group[j]:
                    far = abs(stops[i][0] - stops[j][0]) + abs(stops[i][1] - stops[j][1])
                    if best is None or far < best[0]:
                        best = (far, i, j)
        if count == areas:
            return best[0]
        old, new = group[best[1]], group[best[2]]
        group = [new if each == old else each for each in group]
        count -= 1
