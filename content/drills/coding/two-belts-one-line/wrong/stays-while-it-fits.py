def fewest_switches(first, second, merged):
    if len(first) + len(second) != len(merged):
        return -1
    best = -1
    for belt in (0, 1):
        i = j = switches = 0
        fits = True
        while fits and i + j < len(merged):
            letter = merged[i + j]
            can = (i < len(first) and first[i] == letter, j < len(second) and second[j] == letter)
            if not can[belt]:
                belt = 1 - belt
                switches += i + j > 0
            fits = can[belt]
            i, j = (i + 1, j) if belt == 0 else (i, j + 1)
        if fits and (best < 0 or switches < best):
            best = switches
    return best
