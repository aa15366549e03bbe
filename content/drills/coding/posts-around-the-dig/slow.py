from math import gcd


def posts_needed(finds):
    places = sorted({(x, y) for x, y in finds})
    if len(places) < 2:
        return len(places)
    total = 0
    is_line = True
    for px, py in places:
        qx, qy = places[1] if (px, py) == places[0] else places[0]
        for _ in range(2):  # turn to the right as far as possible, to the nearest one there
            for rx, ry in places:
                turn = (qx - px) * (ry - py) - (qy - py) * (rx - px)
                if turn < 0:
                    qx, qy = rx, ry
                elif turn == 0:
                    ahead = (qx - px) * (rx - px) + (qy - py) * (ry - py)
                    if 0 < ahead < (qx - px) ** 2 + (qy - py) ** 2:
                        qx, qy = rx, ry
        outside = 0
        beside = 0
        for rx, ry in places:
            turn = (qx - px) * (ry - py) - (qy - py) * (rx - px)
            outside += turn < 0
            beside += turn > 0
        if outside == 0 and beside > 0:
            total += gcd(qx - px, qy - py)
        if outside or beside:
            is_line = False
    if is_line:
        (ax, ay), (bx, by) = places[0], places[-1]
        return gcd(bx - ax, by - ay) + 1
    return total
