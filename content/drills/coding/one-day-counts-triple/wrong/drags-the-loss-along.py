def best_trial(days, factor):
    if not days:
        return 0
    best = plain = spent = None
    for day in days:
        if best is None:
            plain, spent = day, day * factor
            best = max(plain, spent)
        else:
            spent = max(spent + day, plain + day * factor)
            plain = max(plain, 0) + day
            best = max(best, plain, spent)
    return best
