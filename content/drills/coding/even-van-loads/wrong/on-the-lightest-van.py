def smallest_difference(weights, vans, apart):
    if len(weights) < vans:
        return -1
    loads = [0] * vans
    inside = [set() for _ in range(vans)]
    for crate in sorted(range(len(weights)), key=lambda each: -weights[each]):
        enemies = {a + b - crate for a, b in apart if crate in (a, b)}
        free = [van for van in range(vans) if not inside[van] & enemies]
        if not free:
            return -1
        van = min(free, key=lambda each: loads[each])
        loads[van] += weights[crate]
        inside[van].add(crate)
    return max(loads) - min(loads) if all(inside) else -1
