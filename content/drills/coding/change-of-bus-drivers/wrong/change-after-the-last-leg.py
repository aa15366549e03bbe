def best_change(legs, reach):
    total = sum(legs)
    driven = 0
    best = -1
    shortest = 0
    if len(legs) < 2:
        return -1
    for place, minutes in enumerate(legs):
        driven += minutes
        longer = max(driven, reach[place] + total - driven)
        if best < 0 or longer < shortest:
            best = place + 1
            shortest = longer
    return best
