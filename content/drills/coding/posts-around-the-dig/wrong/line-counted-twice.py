from math import gcd


def posts_needed(finds):
    places = sorted({(x, y) for x, y in finds})
    if len(places) < 2:
        return len(places)
    lower = border(places)
    if len(lower) == 2 and border(places[::-1]) == lower[::-1]:
        return 2 * posts(lower) if posts(lower) > 2 else posts(lower) + 1
    return posts(lower) + posts(border(places[::-1]))


def border(places):
    line = []
    for x, y in places:
        # Each step has to turn left of the one before; the last point goes while it does not.
        while len(line) > 1:
            (ax, ay), (bx, by) = line[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            line.pop()
        line.append((x, y))
    return line


def posts(line):
    return sum(gcd(bx - ax, by - ay) for (ax, ay), (bx, by) in zip(line, line[1:]))
