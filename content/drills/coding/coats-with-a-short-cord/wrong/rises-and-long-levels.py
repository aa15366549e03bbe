def fewest_passes(coats, reach):
    # every rise begins passes; every layer longer than the reach is begun anew
    passes = 0
    starts = []
    for panel, needed in enumerate(coats + [0]):
        while len(starts) > needed:
            length = panel - starts.pop()
            passes += (length + reach - 1) // reach
        while len(starts) < needed:
            starts.append(panel)
    return passes
