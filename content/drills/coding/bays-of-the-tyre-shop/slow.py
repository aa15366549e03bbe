def service_starts(cars, bays, room):
    free_at = [0] * bays
    starts = []
    for arrives, takes in cars:
        waiting = 0
        for start in starts:
            if start > arrives:
                waiting += 1
        first = min(free_at)
        if first > arrives and waiting >= room:
            starts.append(-1)
            continue
        start = max(first, arrives)
        free_at.remove(first)
        free_at.append(start + takes)
        starts.append(start)
    return starts
