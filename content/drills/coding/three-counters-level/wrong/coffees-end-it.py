def level_stretch(log):
    # Ends with a counter's letter: coffees after the last one are not looked at.
    a = b = c = 0
    first = {(0, 0): 0}
    best = []
    for place, letter in enumerate(log, start=1):
        if letter not in "abc":
            continue
        a += letter == "a"
        b += letter == "b"
        c += letter == "c"
        start = first.setdefault((a - b, b - c), place)
        if place > start and (not best or place - start > best[1]):
            best = [start, place - start]
    return best
