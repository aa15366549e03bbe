def farthest_return(colours):
    first = {}
    best = []
    distance = 0
    last = None
    for place, colour in enumerate(colours):
        if colour == 0:
            continue
        if last is not None and colours[last] != colour:
            pair = (min(colour, colours[last]), max(colour, colours[last]))
            start = first.setdefault(pair, place)
            if start != last and place - start > distance:
                distance = place - start
                best = [start, place]
        last = place
    return best
