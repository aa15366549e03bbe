def widest_gap(stops, together, areas):
    n = len(stops)
    group = list(range(n))

    def join(i, j):
        old, new = group[i], group[j]
        for each in range(n):
            if group[each] == old:
                group[each] = new

    for i, j in together:
        join(i, j)
    if n - len(together) < areas:
        return -1
    count = n - len(together)
    pairs = sorted(
        (abs(stops[i][0] - stops[j][0]) + abs(stops[i][1] - stops[j][1]), i, j) for i in range(n) for j in range(i)
    )
    for far, i, j in pairs:
        if group[i] != group[j]:
            if count == areas:
                return far
            join(i, j)
            count -= 1
    return -1
