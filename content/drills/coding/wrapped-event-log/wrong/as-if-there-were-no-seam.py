def slot_of(log, stamp):
    low, high = 0, len(log) - 1
    while low <= high:
        middle = (low + high) // 2
        if log[middle] == stamp:
            return middle
        if log[middle] < stamp:
            low = middle + 1
        else:
            high = middle - 1
    return -1
