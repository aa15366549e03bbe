def least_minutes(minutes, saves):
    left = set(range(len(minutes)))
    done = []
    total = 0
    while left:
        # The job that gives the most to those still to do, less what it would gain by waiting.
        job = max(sorted(left), key=lambda each: sum(saves[each][other] - saves[other][each] for other in left))
        total += max(1, minutes[job] - sum(saves[other][job] for other in done))
        left.remove(job)
        done.append(job)
    return total
