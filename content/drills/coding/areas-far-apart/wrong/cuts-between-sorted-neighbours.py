def widest_gap(stops, together, areas):
    n = len(stops)
    group = list(range(n))
    for i, j in together:
        old, new = group[i], group[j]
        group = [new if each == old else each for each in group]
    if len(set(group)) < areas:
        return -1
    order = sorted(range(n), key=lambda stop: stops[stop])
    links = []
    for i, j in zip(order, order[1:]):
        links.append((abs(stops[i][0] - stops[j][0]) + abs(stops[i][1] - stops[j][1]), i, j))
    links.sort()
    count = len(set(group))
    for far, i, j in links:
        if group[i] != group[j]:
            if count == areas:
                return far
            old, new = group[i], group[j]
            group = [new if each == old else each for each in group]
            count -= 1
    return -1
