def farthest_return(colours):
    first = {}
    best = []
    distance = 1  # neighbours share a part
    last = None
    for place, colour in enumerate(colours):
        if colour == 0:
            continue
        if last is not None and colours[last] != colour:
            before = colours[last]
            start = first.get((colour, before))
            if start is not None and place - start > distance:
                distance = place - start
                best = [start, place]
            first.setdefault((before, colour), place)
        last = place
    return best
