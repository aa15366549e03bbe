def least_minutes(minutes, saves):
    jobs = len(minutes)
    never = sum(minutes) + 1
    best = [0] + [never] * ((1 << jobs) - 1)
    for done in range(1 << jobs):
        for job in range(jobs):
            if not done >> job & 1:
                saved = sum(saves[job][other] for other in range(jobs) if done >> other & 1)
                after = done | 1 << job
                best[after] = min(best[after], best[done] + max(1, minutes[job] - saved))
    return best[-1]
