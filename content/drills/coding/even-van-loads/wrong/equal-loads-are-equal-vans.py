def smallest_difference(weights, vans, apart):
    enemies = [set() for _ in weights]
    for a, b in apart:
        enemies[a].add(b)
        enemies[b].add(a)
    loads = []  # of the vans in use; they are opened in order, since empty ones are all alike
    inside = []
    best = -1

    def place(crate):
        nonlocal best
        if vans - len(loads) > len(weights) - crate:
            return  # some van would stay empty
        if crate == len(weights):
            difference = max(loads) - min(loads)
            if best < 0 or difference < best:
                best = difference
            return
        tried = set()
        for van in range(len(loads)):
            if loads[van] in tried:
                continue  # a van with the same load has been tried
            tried.add(loads[van])
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
