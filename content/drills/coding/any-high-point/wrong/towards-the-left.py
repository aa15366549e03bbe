def find_peak(heights):
    low, high = 0, len(heights) - 1
    # There is always a peak within heights[low:high + 1].
    while low < high:
        middle = (low + high) // 2
        if heights[middle] < heights[middle + 1]:
            low = middle + 1
        else:
            high = max(low, middle - 1)
    return low
