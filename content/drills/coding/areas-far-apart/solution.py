def widest_gap(stops, together, areas):
    n = len(stops)
    if n < areas:
        return -1
    kept = [[] for _ in range(n)]
    for i, j in together:
        kept[i].append(j)
        kept[j].append(i)
    # A least spanning tree by Prim; a kept pair costs -1, less than any distance, even 0.
    nearest = [None] * n
    outside = list(range(1, n))
    links = []
    new = 0
    while outside:
        x, y = stops[new]
        for stop in outside:
            far = abs(stops[stop][0] - x) + abs(stops[stop][1] - y)
            if nearest[stop] is None or far < nearest[stop]:
                nearest[stop] = far
        for stop in kept[new]:
            nearest[stop] = -1
        at = min(range(len(outside)), key=lambda place: nearest[outside[place]])
        new = outside[at]
        outside[at] = outside[-1]
        outside.pop()
        links.append(nearest[new])
    links.sort()
    # Without its heaviest links the tree falls into the areas; the lightest of them is the gap.
    return links[n - areas]
