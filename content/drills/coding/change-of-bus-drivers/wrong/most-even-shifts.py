def best_change(legs, reach):
    total = sum(legs)
    driven = 0
    best = -1
    least = 0
    for place in range(len(legs) - 1):
        driven += legs[place]
        difference = abs(driven - (reach[place] + total - driven))
        if best < 0 or difference < least:
            best = place + 1
            least = difference
    return best
