def farthest_return(colours):
    first = {}  # (from, to) -> place of the first change of that kind
    best = []
    distance = 0
    last = None  # carrier of the part painted last
    for place, colour in enumerate(colours):
        if colour == 0:
            continue
        if last is not None and colours[last] != colour:
            before = colours[last]
            start = first.get((colour, before))
            # start == last: the two changes share a part, and there is no earlier one of the kind
            if start is not None and start != last and place - start > distance:
                distance = place - start
                best = [start, place]
            first.setdefault((before, colour), place)
        last = place
    return best
