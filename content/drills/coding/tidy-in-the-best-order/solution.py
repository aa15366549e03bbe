def least_minutes(minutes, saves):
    jobs = len(minutes)
    never = sum(minutes) + 1
    best = [0] + [never] * ((1 << jobs) - 1)
    # Every subset is a smaller number: best[done] is final when its turn comes.
    for done in range(1 << jobs):
        before = [job for job in range(jobs) if done >> job & 1]
        for job in range(jobs):
            if done >> job & 1:
                continue
            saved = sum(saves[other][job] for other in before)
            after = done | 1 << job
            best[after] = min(best[after], best[done] + max(1, minutes[job] - saved))
    return best[-1]
