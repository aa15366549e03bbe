def spoilt_trenches(planned, trenches):
    return [number for number, trench in enumerate(trenches) if is_spoilt(planned, trench)]


def is_spoilt(one, other):
    a, b = (one[0], one[1]), (one[2], one[3])
    c, d = (other[0], other[1]), (other[2], other[3])
    if side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0:
        return True  # they cross in the middle of both
    if {a, b} == {c, d}:
        return a != b  # the same piece: harmless only if it is a single point
    # Whatever else they share begins or ends at an end of one of them.
    return lies_within(a, c, d) or lies_within(b, c, d) or lies_within(c, a, b) or lies_within(d, a, b)


def side(a, b, point):
    turn = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
    return (turn > 0) - (turn < 0)


def lies_within(point, a, b):
    """Whether the point lies on the piece from a to b, and is none of its ends."""
    if point == a or point == b or side(a, b, point) != 0:
        return False
    return min(a[0], b[0]) <= point[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= point[1] <= max(a[1], b[1])
