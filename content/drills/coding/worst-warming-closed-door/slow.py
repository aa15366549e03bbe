def worst_warming(temps, openings):
    opened = set(openings)
    best = []
    rise = 0
    for end in range(len(temps)):
        start = end
        while start > 0 and start not in opened:
            start -= 1
            if temps[end] - temps[start] > rise:
                rise = temps[end] - temps[start]
                best = [start, end]
    return best
