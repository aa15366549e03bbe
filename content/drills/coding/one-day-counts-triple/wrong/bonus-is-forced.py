def best_trial(days, factor):
    if not days:
        return 0
    plain = days[0]
    best = spent = days[0] * factor
    for day in days[1:]:
        before = max(plain, 0)
        spent = max(spent + day, before + day * factor)
        plain = before + day
        best = max(best, spent)
    return best
