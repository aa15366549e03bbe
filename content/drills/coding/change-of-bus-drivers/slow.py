def best_change(legs, reach):
    best = -1
    shortest = 0
    for place in range(len(legs) - 1):
        first = 0
        second = reach[place]
        for leg, minutes in enumerate(legs):
            if leg <= place:
                first += minutes
            else:
                second += minutes
        if best < 0 or max(first, second) < shortest:
            best = place + 1
            shortest = max(first, second)
    return best
