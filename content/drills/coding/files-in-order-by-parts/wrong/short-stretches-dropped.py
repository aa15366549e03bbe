def most_clerks(files, fewest):
    # parts everywhere, and then counts the parts that are long enough
    count = len(files)
    if count < fewest:
        return 0
    smallest = list(files)
    for place in range(count - 2, -1, -1):
        smallest[place] = min(smallest[place], smallest[place + 1])
    clerks = 0
    start = 0
    greatest = files[0]
    for place in range(1, count + 1):
        greatest = max(greatest, files[place - 1])
        if place == count or greatest <= smallest[place]:
            clerks += place - start >= fewest
            start = place
    return max(clerks, 1)
