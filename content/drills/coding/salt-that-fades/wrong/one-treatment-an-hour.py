def salt_by_hour(hours, treatments):
    last = {hour: grams for hour, grams in treatments}
    totals = [0] * hours
    for hour, grams in last.items():
        for at in range(max(hour, 0), min(hour + grams, hours)):
            totals[at] += grams - (at - hour)
    return totals
