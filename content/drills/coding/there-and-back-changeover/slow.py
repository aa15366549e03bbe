def farthest_return(colours):
    changes = []
    last = None
    for place, colour in enumerate(colours):
        if colour != 0:
            if last is not None and colours[last] != colour:
                changes.append((colours[last], colour, last, place))
            last = place
    best = []
    distance = 0
    for a, b, _, start in changes:
        for c, d, painted_before, end in changes:
            if a == d and b == c and start < end and start != painted_before and end - start > distance:
                distance = end - start
                best = [start, end]
    return best
