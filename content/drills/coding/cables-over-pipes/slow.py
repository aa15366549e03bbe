def bridges_needed(pipes, cables):
    bridges = []
    for x, y1, y2 in cables:
        low, high = min(y1, y2), max(y1, y2)
        count = 0
        for y, x1, x2 in pipes:
            if low < y < high and (x1 < x < x2 or x2 < x < x1):
                count += 1
        bridges.append(count)
    return bridges
