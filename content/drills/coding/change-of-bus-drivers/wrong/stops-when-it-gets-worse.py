def best_change(legs, reach):
    total = sum(legs)
    driven = 0
    best = -1
    shortest = 0
    for place in range(len(legs) - 1):
        driven += legs[place]
        longer = max(driven, reach[place] + total - driven)
        if best >= 0 and longer > shortest:
            break
        if best < 0 or longer < shortest:
            best = place + 1
            shortest = longer
    return best
