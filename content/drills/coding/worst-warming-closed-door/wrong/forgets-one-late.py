def worst_warming(temps, openings):
    opened = set(openings)
    best = []
    rise = 0
    low = 0
    for minute, temp in enumerate(temps):
        if temp <= temps[low]:
            low = minute
        elif temp - temps[low] > rise and minute not in opened:
            rise = temp - temps[low]
            best = [low, minute]
        if minute in opened:
            # taken as opened after the reading
            low = minute + 1 if minute + 1 < len(temps) else minute
    return best
