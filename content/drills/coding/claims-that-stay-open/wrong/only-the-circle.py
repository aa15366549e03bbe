def never_closed(n, waits, closed):
    near = [[] for _ in range(n)]
    gone = set(closed)
    for a, b in waits:
        if a not in gone and b not in gone:
            near[a].append(b)

    def reaches_itself(claim):
        seen = set()
        line = list(near[claim])
        while line:
            at = line.pop()
            if at == claim:
                return True
            if at not in seen:
                seen.add(at)
                line.extend(near[at])
        return False

    stuck = [claim for claim in range(n) if reaches_itself(claim)]
    behind = {a for a, b in waits if b in stuck and a not in gone}
    return sorted(behind | set(stuck))
