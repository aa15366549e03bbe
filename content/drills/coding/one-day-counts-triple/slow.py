def best_trial(days, factor):
    if not days:
        return 0
    best = days[0]
    for first in range(len(days)):
        total = 0
        bonus = 0
        for day in days[first:]:
            total += day
            bonus = max(bonus, day * (factor - 1))
            best = max(best, total + bonus)
    return best
