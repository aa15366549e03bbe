def find_peak(heights):
    last = len(heights) - 1
    for place, height in enumerate(heights):
        above_left = place == 0 or heights[place - 1] < height
        if above_left and (place == last or heights[place + 1] < height):
            return place
