def cleared_by(town, depots):
    rows = len(town)
    columns = len(town[0]) if town else 0
    owner = {}  # place -> depot, 0 when disputed; final once its minute is over
    edge = []
    for r in range(rows):
        for c in range(columns):
            if town[r][c] > 0:
                owner[(r, c)] = town[r][c]
                edge.append((r, c))
    counts = [0] * (depots + 1)
    while edge:
        for place in edge:
            counts[owner[place]] += 1
        fresh = {}  # what is reached in this minute: all of it is heard before any of it is final
        for place in edge:
            name = owner[place]
            r, c = place
            for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if not (0 <= near[0] < rows and 0 <= near[1] < columns):
                    continue
                if town[near[0]][near[1]] != 0 or near in owner:
                    continue
                fresh[near] = name if fresh.get(near, name) == name else 0
        owner.update(fresh)
        for place, name in fresh.items():
            counts[0] += name == 0
        edge = [place for place in fresh if fresh[place]]
    return counts
