def fewest_climbs(floors, needs):
    n = len(floors)
    best = -1
    for start in (0, 1):
        missing = [0] * n
        for a, _ in needs:
            missing[a] += 1
        free = ([], [])
        for job in range(n):
            if missing[job] == 0:
                free[floors[job]].append(job)
        floor, done, climbs = start, 0, 0
        while free[0] or free[1]:
            if not free[floor]:
                floor = 1 - floor
                climbs += 1
            job = free[floor].pop()
            done += 1
            for a, b in needs:
                if b == job:
                    missing[a] -= 1
                    if missing[a] == 0:
                        free[floors[a]].append(a)
        if done == n and (best < 0 or climbs < best):
            best = climbs
    return best
