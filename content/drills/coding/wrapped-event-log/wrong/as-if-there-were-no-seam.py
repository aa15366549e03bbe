def slot_of(log, stamp):
    low, high = 0, len(log) - 1
    while low <= high:
        middle = (low + high) // 2
        if log[middle] == stamp:
            return middle
        if log[middle] < stamp and (stamp <= log[high] or log[high] < log[low]):
            low = middle + 1
        elif log[middle] < stamp:
            low = middle + 1
        elif stamp >= log[low] or log[low] < log[high]:
            high = middle - 1
        else:
            low = middle + 1
    return -1
