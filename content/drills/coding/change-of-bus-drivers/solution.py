def best_change(legs, reach):
    total = sum(legs)
    driven = 0  # the sum of the legs up to and with `place`
    best = -1
    shortest = 0
    for place in range(len(legs) - 1):
        driven += legs[place]
        longer = max(driven, reach[place] + total - driven)
        if best < 0 or longer < shortest:
            best = place + 1
            shortest = longer
    return best
