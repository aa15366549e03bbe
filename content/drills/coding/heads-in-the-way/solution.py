def blocked_by_row(heights, rise):
    highest = [-1] * len(heights[0]) if heights else []  # by column, of all rows in front
    blocked = []
    for row, guests in enumerate(heights):
        count = 0
        for column, height in enumerate(guests):
            if height == 0:
                continue
            level = height + row * rise
            if highest[column] >= level:
                count += 1
            else:
                highest[column] = level
        blocked.append(count)
    return blocked
