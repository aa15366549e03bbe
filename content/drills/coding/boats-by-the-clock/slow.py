def earliest_arrivals(piers, boats, start, change):
    lines = [[] for _ in range(piers)]
    for boat in boats:
        lines[boat[0]].append(boat)
    arrival = [-1] * piers
    arrival[0] = start
    settled = [False] * piers
    while True:
        pier = -1
        for each in range(piers):
            if not settled[each] and arrival[each] >= 0 and (pier < 0 or arrival[each] < arrival[pier]):
                pier = each
        if pier < 0:
            return arrival
        settled[pier] = True
        ready = arrival[pier] + (change if pier else 0)
        for _, other, minutes, every in lines[pier]:
            there = ready + -ready % every + minutes
            if arrival[other] < 0 or there < arrival[other]:
                arrival[other] = there
