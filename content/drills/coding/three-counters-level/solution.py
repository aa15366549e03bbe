def level_stretch(log):
    counts = {"a": 0, "b": 0, "c": 0}
    first = {(0, 0): (0, 0)}  # state -> earliest place, and how many a's came before it
    best = []
    for place, letter in enumerate(log, start=1):
        if letter in counts:
            counts[letter] += 1
        state = (counts["a"] - counts["b"], counts["b"] - counts["c"])
        start, served = first.setdefault(state, (place, counts["a"]))
        # Equal states: equally many of each between. One a between means one of each at least.
        if counts["a"] > served and (not best or place - start > best[1]):
            best = [start, place - start]
    return best
