def slot_of(log, stamp):
    for slot, each in enumerate(log):
        if each == stamp:
            return slot
    return -1
