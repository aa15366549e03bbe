def rebuild_waves(n, needs, changed):
    dependents = [[] for _ in range(n)]
    waiting_for = [0] * n
    for target, needed in needs:
        dependents[needed].append(target)
        waiting_for[target] += 1
    order = [target for target in range(n) if waiting_for[target] == 0]
    for target in order:
        for each in dependents[target]:
            waiting_for[each] -= 1
            if waiting_for[each] == 0:
                order.append(each)
    if len(order) < n:
        return None
    needed_by = {}
    for target, needed in needs:
        needed_by.setdefault(target, []).append(needed)
    wave_of = {}
    for target in order:
        before = [wave_of[each] for each in needed_by.get(target, []) if each in wave_of]
        if target in changed or before:
            wave_of[target] = max(before, default=-1) + 1
    waves = [[] for _ in range(max(wave_of.values(), default=-1) + 1)]
    for target, wave in wave_of.items():
        waves[wave].append(target)
    return [sorted(wave) for wave in waves]
