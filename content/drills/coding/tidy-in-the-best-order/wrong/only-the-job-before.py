def least_minutes(minutes, saves):
    jobs = len(minutes)
    if jobs == 0:
        return 0
    never = sum(minutes) + 1
    best = [[never] * jobs for _ in range(1 << jobs)]
    for job in range(jobs):
        best[1 << job][job] = minutes[job]
    for done in range(1 << jobs):
        for last in range(jobs):
            for job in range(jobs):
                if not done >> job & 1:
                    cost = best[done][last] + max(1, minutes[job] - saves[last][job])
                    after = done | 1 << job
                    best[after][job] = min(best[after][job], cost)
    return min(best[-1])
