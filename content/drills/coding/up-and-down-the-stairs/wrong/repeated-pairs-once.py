def fewest_climbs(floors, needs):
    n = len(floors)
    freed_by = [set() for _ in range(n)]
    needed = [0] * n
    for a, b in needs:
        freed_by[b].add(a)
        needed[a] += 1
    found = []
    for floor in (0, 1):
        missing = list(needed)
        free = ([], [])
        for job in range(n):
            if missing[job] == 0:
                free[floors[job]].append(job)
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
        if done == n:
            found.append(climbs)
    return min(found) if found else -1
