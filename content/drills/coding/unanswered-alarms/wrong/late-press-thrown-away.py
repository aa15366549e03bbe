def unanswered(alarms, presses, window):
    i = j = missed = 0
    while i < len(alarms) and j < len(presses):
        if presses[j] < alarms[i]:
            j += 1
        else:
            if presses[j] > alarms[i] + window:
                missed += 1
            i += 1
            j += 1
    return missed + len(alarms) - i
