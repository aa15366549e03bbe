def worst_warming(temps, openings):
    best = []
    rise = 0  # only a greater rise counts, so that no warming gives an empty list
    low = 0  # latest of the coldest minutes since the last opening
    opening = 0  # first entry of openings that is not yet behind us
    for minute, temp in enumerate(temps):
        is_opened = False
        while opening < len(openings) and openings[opening] <= minute:
            is_opened = True
            opening += 1
        if is_opened or temp <= temps[low]:
            low = minute
        elif temp - temps[low] > rise:
            rise = temp - temps[low]
            best = [low, minute]
    return best
