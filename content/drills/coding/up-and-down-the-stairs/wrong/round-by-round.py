def fewest_climbs(floors, needs):
    n = len(floors)
    freed_by = [[] for _ in range(n)]
    needed = [0] * n
    for a, b in needs:
        freed_by[b].append(a)
        needed[a] += 1
    best = -1
    for floor in (0, 1):
        missing = list(needed)
        wave = [job for job in range(n) if missing[job] == 0]
        at, done, climbs = None, 0, 0
        first = floor
        while wave:
            wave.sort(key=lambda job: floors[job] != first)
            fresh = []
            for job in wave:
                if at is not None and floors[job] != at:
                    climbs += 1
                at = floors[job]
                done += 1
                for other in freed_by[job]:
                    missing[other] -= 1
                    if missing[other] == 0:
                        fresh.append(other)
            wave, first = fresh, at
        if done == n and (best < 0 or climbs < best):
            best = climbs
    return best
