def fewest_climbs(floors, needs):
    n = len(floors)
    if n == 0:
        return 0
    freed_by = [[] for _ in range(n)]
    needed = [0] * n
    for a, b in needs:
        freed_by[b].append(a)
        needed[a] += 1

    def climbs_from(floor):
        missing = list(needed)
        free = ([], [])
        for job in range(n):
            if missing[job] == 0:
                free[floors[job]].append(job)
        done = climbs = 0
        while True:
            here = free[floor]
            # Doing all that can be done here never takes a possibility away.
            while here:
                job = here.pop()
                done += 1
                for other in freed_by[job]:
                    missing[other] -= 1
                    if missing[other] == 0:
                        free[floors[other]].append(other)
            floor = 1 - floor
            if not free[floor]:
                return climbs if done == n else None
            climbs += 1

    found = [climbs for climbs in (climbs_from(0), climbs_from(1)) if climbs is not None]
    return min(found) if found else -1
