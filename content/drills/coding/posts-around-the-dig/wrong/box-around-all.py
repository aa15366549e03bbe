def posts_needed(finds):
    places = {(x, y) for x, y in finds}
    if len(places) < 2:
        return len(places)
    xs = [x for x, _ in places]
    ys = [y for _, y in places]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    if width == 0 or height == 0:
        return width + height + 1
    return 2 * (width + height)
