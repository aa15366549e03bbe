def salt_by_hour(hours, treatments):
    totals = [0] * hours
    for hour, grams in treatments:
        # What was put down before the log begins is taken for put down at hour 0.
        start = max(hour, 0)
        for at in range(start, min(start + grams, hours)):
            totals[at] += grams - (at - start)
    return totals
