def level_stretch(log):
    weights = {"a": 1, "b": 1, "c": -2}
    first = {0: (0, 0)}
    best = []
    total = served = 0
    for place, letter in enumerate(log, start=1):
        total += weights.get(letter, 0)
        served += letter in weights
        start, before = first.setdefault(total, (place, served))
        if served > before and (not best or place - start > best[1]):
            best = [start, place - start]
    return best
