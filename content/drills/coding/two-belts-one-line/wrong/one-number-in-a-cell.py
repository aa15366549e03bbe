def fewest_switches(first, second, merged):
    if len(first) + len(second) != len(merged):
        return -1
    best = {(0, 0): (0, '')}  # the fewest switches, and the last belt of one way that has so few
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            ways = []
            letter = merged[i + j - 1:i + j]
            if i > 0 and first[i - 1] == letter and (i - 1, j) in best:
                switches, last = best[i - 1, j]
                ways.append((switches + (last == 'second'), 'first'))
            if j > 0 and second[j - 1] == letter and (i, j - 1) in best:
                switches, last = best[i, j - 1]
                ways.append((switches + (last == 'first'), 'second'))
            if ways:
                best[i, j] = min(ways)
    return best.get((len(first), len(second)), (-1, ''))[0]
