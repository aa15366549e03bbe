def least_loss(pallets, per_day, closed):
    closed_days = set(closed)
    used = {}
    loss = 0
    for last_day, value in sorted(pallets, key=lambda each: -each[1]):
        day = 1
        while day <= last_day and (day in closed_days or used.get(day, 0) == per_day):
            day += 1
        if day <= last_day:
            used[day] = used.get(day, 0) + 1
        else:
            loss += value
    return loss
