def fewest_passes(coats, reach):
    begun = [0] * len(coats)  # how many passes that began at a panel have not been stopped
    passes = 0
    for panel, needed in enumerate(coats):
        surplus = -needed
        for start in range(panel):
            if start + reach <= panel:
                begun[start] = 0
            surplus += begun[start]
        passes += max(0, -surplus)
        begun[panel] = max(0, -surplus)
        for start in range(panel):
            if surplus > 0:
                stopped = min(surplus, begun[start])
                begun[start] -= stopped
                surplus -= stopped
    return passes
