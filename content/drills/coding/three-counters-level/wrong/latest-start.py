def level_stretch(log):
    a = b = c = 0
    seen = {(0, 0): (0, 0)}
    best = []
    for place, letter in enumerate(log, start=1):
        a += letter == "a"
        b += letter == "b"
        c += letter == "c"
        start, served = seen.setdefault((a - b, b - c), (place, a))
        if a > served and (not best or place - start >= best[1]):
            best = [start, place - start]
    return best
