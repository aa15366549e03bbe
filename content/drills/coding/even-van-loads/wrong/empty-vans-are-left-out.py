def smallest_difference(weights, vans, apart):
    enemies = [set() for _ in weights]
    for a, b in apart:
        enemies[a].add(b)
        enemies[b].add(a)
    loads = []  # of the vans in use; the others stay in the yard
    inside = []
    best = -1

    def place(crate):
        nonlocal best
        if len(weights) < vans:
            return
        if crate == len(weights):
            difference = max(loads) - min(loads)
            if best < 0 or difference < best:
                best = difference
            return
        for van in range(len(loads)):
            if not enemies[crate] & inside[van]:
                loads[van] += weights[crate]
                inside[van].add(crate)
                place(crate + 1)
                inside[van].remove(crate)
                loads[van] -= weights[crate]
        if len(loads) < vans:
            loads.append(weights[crate])
            inside.append({crate})
            place(crate + 1)
            inside.pop()
            loads.pop()

    place(0)
    return best
