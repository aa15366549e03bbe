def times_shown(modulus, add, seed, code, presses):
    first = {}
    shown, place = seed, 0
    while True:
        shown = (shown * shown + add) % modulus
        place += 1
        if shown in first:
            length = place - first[shown]
            break
        first[shown] = place
    if code not in first or first[code] > presses:
        return 0
    return 1 + (presses - first[code]) // length
