def worst_warming(temps, openings):
    opened = set(openings)
    best = []
    rise = 0
    low = 0
    for minute, temp in enumerate(temps):
        if minute in opened or temp < temps[low]:
            low = minute
        elif temp - temps[low] > rise:
            rise = temp - temps[low]
            best = [low, minute]
    return best
