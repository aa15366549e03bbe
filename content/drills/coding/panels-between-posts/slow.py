def fewest_panels(length, panels, post):
    pieces = {panel + post for panel in panels}
    to_fill = length - post
    if to_fill <= 0:
        return -1
    none = to_fill + 1
    fewest = [0] + [none] * to_fill
    for filled in range(1, to_fill + 1):
        best = 1 if filled in pieces else none
        for left in range(1, filled):  # two shorter fences that share a post
            together = fewest[left] + fewest[filled - left]
            if together < best:
                best = together
        fewest[filled] = best
    return fewest[to_fill] if fewest[to_fill] < none else -1
