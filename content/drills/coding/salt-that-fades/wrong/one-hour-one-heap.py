def salt_by_hour(hours, treatments):
    by_hour = {}
    for hour, grams in treatments:
        by_hour[hour] = by_hour.get(hour, 0) + grams
    totals = [0] * hours
    for hour, grams in by_hour.items():
        # Two treatments of one hour are taken for a single large one.
        for at in range(max(hour, 0), min(hour + grams, hours)):
            totals[at] += grams - (at - hour)
    return totals
