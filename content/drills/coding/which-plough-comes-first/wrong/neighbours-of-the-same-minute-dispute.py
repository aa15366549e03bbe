from collections import deque


def cleared_by(town, depots):
    rows = len(town)
    columns = len(town[0]) if town else 0
    owner = {}
    minute = {}
    line = deque()
    for r in range(rows):
        for c in range(columns):
            if town[r][c] > 0:
                owner[(r, c)] = town[r][c]
                minute[(r, c)] = 0
                line.append((r, c))
    while line:
        place = line.popleft()
        r, c = place
        for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if not (0 <= near[0] < rows and 0 <= near[1] < columns) or town[near[0]][near[1]] != 0:
                continue
            if near not in owner:
                owner[near] = owner[place]
                minute[near] = minute[place] + 1
                line.append(near)
            elif owner[near] != owner[place] and minute[near] >= minute[place]:
                owner[near] = 0
    counts = [0] * (depots + 1)
    for name in owner.values():
        counts[name] += 1
    return counts
