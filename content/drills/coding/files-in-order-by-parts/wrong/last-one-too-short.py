def most_clerks(files, fewest):
    count = len(files)
    if count < fewest:
        return 0
    smallest = list(files)
    for place in range(count - 2, -1, -1):
        smallest[place] = min(smallest[place], smallest[place + 1])
    clerks = 1
    start = 0
    greatest = files[0]
    for place in range(1, count):
        greatest = max(greatest, files[place - 1])
        if place - start >= fewest and greatest <= smallest[place]:
            clerks += 1
            start = place
    return clerks
