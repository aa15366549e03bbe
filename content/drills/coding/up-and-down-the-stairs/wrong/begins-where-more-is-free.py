def fewest_climbs(floors, needs):
    n = len(floors)
    freed_by = [[] for _ in range(n)]
    missing = [0] * n
    for a, b in needs:
        freed_by[b].append(a)
        missing[a] += 1
    free = ([], [])
    for job in range(n):
        if missing[job] == 0:
            free[floors[job]].append(job)
    floor = 0 if len(free[0]) > len(free[1]) else 1
    done = climbs = 0
    while free[0] or free[1]:
        if not free[floor]:
            floor = 1 - floor
            climbs += 1
        job = free[floor].pop()
        done += 1
        for other in freed_by[job]:
            missing[other] -= 1
            if missing[other] == 0:
                free[floors[other]].append(other)
    return climbs if done == n else -1
