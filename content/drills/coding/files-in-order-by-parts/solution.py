def most_clerks(files, fewest):
    count = len(files)
    if count < fewest:
        return 0
    smallest = list(files)  # smallest[p] is the smallest number from place p on
    for place in range(count - 2, -1, -1):
        smallest[place] = min(smallest[place], smallest[place + 1])
    clerks = 1
    start = 0  # of the stretch that is still open
    greatest = files[0]  # of all files before place
    for place in range(1, count - fewest + 1):  # the last stretch needs its files too
        greatest = max(greatest, files[place - 1])
        if place - start >= fewest and greatest <= smallest[place]:
            clerks += 1
            start = place
    return clerks
