def unanswered(alarms, presses, window):
    used = [False] * len(presses)
    missed = 0
    for alarm in alarms:
        for place, press in enumerate(presses):
            if not used[place] and alarm <= press <= alarm + window:
                used[place] = True
                break
        else:
            missed += 1
    return missed
