def least_loss(pallets, per_day, closed):
    shut = set(closed)
    handled = {}  # day -> how many pallets are handled on it
    loss = 0
    # The most valuable first, each on the last day that still has a place for it.
    for last_day, value in sorted(pallets, key=lambda pallet: -pallet[1]):
        day = last_day
        while day > 0 and (day in shut or handled.get(day, 0) == per_day):
            day -= 1
        if day == 0:
            loss += value
        else:
            handled[day] = handled.get(day, 0) + 1
    return loss
