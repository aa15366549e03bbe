def blocked_by_row(heights, rise):
    highest = [0] * len(heights[0]) if heights else []
    blocked = []
    for row, guests in enumerate(heights):
        count = 0
        for column, height in enumerate(guests):
            level = height + row * rise
            if height == 0:
                highest[column] = 0
            elif highest[column] >= level:
                count += 1
            else:
                highest[column] = level
        blocked.append(count)
    return blocked
