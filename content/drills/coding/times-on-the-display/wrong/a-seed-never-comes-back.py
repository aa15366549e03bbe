def times_shown(modulus, add, seed, code, presses):
    first = {}
    shown, place = seed, 0
    while shown not in first:
        first[shown] = place
        shown = (shown * shown + add) % modulus
        place += 1
    entry, length = first[shown], place - first[shown]
    if length == 1 and shown == code:
        return max(0, presses - max(entry, 1) + 1)
    if code not in first or first[code] > presses or first[code] == 0:
        return 0
    if first[code] < entry:
        return 1
    return 1 + (presses - first[code]) // length
