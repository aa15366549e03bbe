def times_shown(modulus, add, seed, code, presses):
    first = {}
    shown, place = seed, 0
    while shown not in first:
        first[shown] = place
        shown = (shown * shown + add) % modulus
        place += 1
    entry, length = first[shown], place - first[shown]
    if code not in first or first[code] > presses:
        return 0
    if first[code] < entry:
        return 1
    return 1 + (presses - first[code]) // length
