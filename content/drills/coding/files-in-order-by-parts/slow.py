def most_clerks(files, fewest):
    count = len(files)
    if count < fewest:
        return 0
    clerks = 1
    start = 0
    for place in range(fewest, count - fewest + 1):
        if max(files[:place]) <= min(files[place:]) and place - start >= fewest:
            clerks += 1
            start = place
    return clerks
