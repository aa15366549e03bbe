def count_cables(heights, reach):
    open_ones = []
    cables = 0
    for position, height in enumerate(heights):
        while open_ones and heights[open_ones[-1]] < height:
            cables += position - open_ones.pop() <= reach
        if open_ones:
            cables += position - open_ones[-1] <= reach
        open_ones.append(position)
    return cables
