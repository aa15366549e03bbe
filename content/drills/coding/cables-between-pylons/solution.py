def count_cables(heights, reach):
    open_ones = []  # positions after which all pylons were lower; heights fall strictly
    cables = 0
    for position, height in enumerate(heights):
        while open_ones and heights[open_ones[-1]] < height:
            cables += position - open_ones.pop() <= reach
        if open_ones:
            cables += position - open_ones[-1] <= reach
            if heights[open_ones[-1]] == height:
                open_ones.pop()  # the new one hides it from all that follow
        open_ones.append(position)
    return cables
