def salt_by_hour(hours, treatments):
    fresh = [0] * hours  # grams that are new in an hour
    change = [0] * (hours + 1)  # how the number of treatments with something left changes
    for hour, grams in treatments:
        if hour < 0:
            grams += hour  # what is left of it at hour 0
            hour = 0
        if hour < hours and grams > 0:
            fresh[hour] += grams
            change[hour] += 1
            change[min(hour + grams, hours)] -= 1
    totals = []
    total = active = 0
    for hour in range(hours):
        # `active` treatments had a gram or more in the hour before; each lost one.
        total += fresh[hour] - active
        active += change[hour]
        totals.append(total)
    return totals
