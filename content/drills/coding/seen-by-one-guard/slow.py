def seen_by_one(poles):
    lit = []
    for place, height in enumerate(poles):
        west = height > max([0] + poles[:place])
        east = height > max([0] + poles[place + 1:])
        if west != east:
            lit.append(place)
    return lit
