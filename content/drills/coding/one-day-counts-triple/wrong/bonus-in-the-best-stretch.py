def best_trial(days, factor):
    if not days:
        return 0
    best = days[0]
    first = last = 0
    total = 0
    start = 0
    for place, day in enumerate(days):
        if total <= 0:
            total = 0
            start = place
        total += day
        if total > best:
            best, first, last = total, start, place
    top = max(days[first:last + 1])
    return best + max(0, top * (factor - 1))
