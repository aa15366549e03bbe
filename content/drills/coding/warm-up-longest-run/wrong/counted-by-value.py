def longest_run(readings):
    best = [-1, 0]
    count = {}
    first = {}
    for i, reading in enumerate(readings):
        first.setdefault(reading, i)
        count[reading] = count.get(reading, 0) + 1
        if count[reading] > best[1]:
            best = [first[reading], count[reading]]
    return best
