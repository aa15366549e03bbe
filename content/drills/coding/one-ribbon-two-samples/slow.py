def cuts(ribbon):
    count = 0
    for cut in range(1, len(ribbon)):
        is_good = set(ribbon[:cut]) == set(ribbon[cut:])
        if is_good and ribbon[cut - 1] != ribbon[cut]:
            count += 1
    return count
