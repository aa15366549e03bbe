def find_peak(heights):
    for place in range(1, len(heights) - 1):
        if heights[place - 1] < heights[place] > heights[place + 1]:
            return place
    return 0
