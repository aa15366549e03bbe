def cleared_by(town, depots):
    rows = len(town)
    columns = len(town[0]) if town else 0
    gates = [(r, c) for r in range(rows) for c in range(columns) if town[r][c] > 0]
    best = {}  # place -> (minute, depots that are there in that minute)
    for gate in gates:
        minute = {gate: 0}
        line = [gate]
        for r, c in line:
            for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= near[0] < rows and 0 <= near[1] < columns and near not in minute and town[near[0]][near[1]] == 0:
                    minute[near] = minute[(r, c)] + 1
                    line.append(near)
        name = town[gate[0]][gate[1]]
        for place, time in minute.items():
            known = best.get(place)
            if known is None or time < known[0]:
                best[place] = (time, {name})
            elif time == known[0]:
                known[1].add(name)
    counts = [0] * (depots + 1)
    for _, names in best.values():
        counts[next(iter(names)) if len(names) == 1 else 0] += 1
    return counts
