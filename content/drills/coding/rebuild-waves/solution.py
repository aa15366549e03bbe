def rebuild_waves(n, needs, changed):
    dependents = [[] for _ in range(n)]
    for target, needed in needs:
        dependents[needed].append(target)

    affected = set(changed)
    to_visit = list(affected)
    while to_visit:
        for target in dependents[to_visit.pop()]:
            if target not in affected:
                affected.add(target)
                to_visit.append(target)

    waiting_for = [0] * n
    for target, needed in needs:
        if needed in affected:
            waiting_for[target] += 1

    waves = []
    placed = 0
    wave = sorted(t for t in affected if waiting_for[t] == 0)
    while wave:
        waves.append(wave)
        placed += len(wave)
        ready = []
        for done in wave:
            for target in dependents[done]:
                waiting_for[target] -= 1
                if waiting_for[target] == 0:
                    ready.append(target)
        wave = sorted(ready)
    return waves if placed == len(affected) else None
