def salt_by_hour(hours, treatments):
    totals = [0] * hours
    for hour, grams in treatments:
        for at in range(max(hour, 0), min(hour + grams, hours)):
            totals[at] += grams - (at - hour)
    return totals
