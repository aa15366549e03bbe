def count_cables(heights, reach):
    cables = 0
    for first in range(len(heights)):
        highest = -1  # of those between
        for second in range(first + 1, min(first + reach, len(heights) - 1) + 1):
            if highest < heights[first] and highest < heights[second]:
                cables += 1
            highest = max(highest, heights[second])
    return cables
