def blocked_by_row(heights, rise):
    blocked = [0] * len(heights)
    for row in range(1, len(heights)):
        for front, own in zip(heights[row - 1], heights[row]):
            if front > 0 and own > 0 and front >= own + rise:
                blocked[row] += 1
    return blocked
