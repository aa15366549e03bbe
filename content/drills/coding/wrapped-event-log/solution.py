def slot_of(log, stamp):
    low, high = 0, len(log) - 1
    while low <= high:
        middle = (low + high) // 2
        if log[middle] == stamp:
            return middle
        if log[low] <= log[middle]:  # the left half has no seam
            if log[low] <= stamp < log[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif log[middle] < stamp <= log[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1
