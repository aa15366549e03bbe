def fewest_panels(length, panels, post):
    pieces = [panel + post for panel in panels]
    to_fill = length - post
    if to_fill < 0:
        return -1
    none = to_fill + 1
    fewest = [0] + [none] * to_fill
    for filled in range(1, to_fill + 1):
        for piece in pieces:
            if piece <= filled:
                fewest[filled] = min(fewest[filled], fewest[filled - piece] + 1)
    return fewest[to_fill] if fewest[to_fill] < none else -1
