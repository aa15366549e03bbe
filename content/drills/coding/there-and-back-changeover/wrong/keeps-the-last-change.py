def farthest_return(colours):
    seen = {}
    best = []
    distance = 0
    last = None
    for place, colour in enumerate(colours):
        if colour == 0:
            continue
        if last is not None and colours[last] != colour:
            before = colours[last]
            start = seen.get((colour, before))
            if start is not None and start != last and place - start > distance:
                distance = place - start
                best = [start, place]
            seen[before, colour] = place
        last = place
    return best
