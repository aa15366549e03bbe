def blocked_by_row(heights, rise):
    highest = [0] * len(heights[0]) if heights else []
    blocked = []
    for row, guests in enumerate(heights):
        count = 0
        for column, height in enumerate(guests):
            if height == 0:
                continue
            level = height + row * rise
            if highest[column] > level:
                count += 1
            highest[column] = max(highest[column], level)
        blocked.append(count)
    return blocked
