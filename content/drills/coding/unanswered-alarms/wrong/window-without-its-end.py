def unanswered(alarms, presses, window):
    used = 0
    missed = 0
    for alarm in alarms:
        while used < len(presses) and presses[used] < alarm:
            used += 1
        if used < len(presses) and (presses[used] < alarm + window or presses[used] == alarm):
            used += 1
        else:
            missed += 1
    return missed
