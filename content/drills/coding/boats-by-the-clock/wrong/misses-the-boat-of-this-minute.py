from heapq import heappop, heappush


def earliest_arrivals(piers, boats, start, change):
    lines = [[] for _ in range(piers)]
    for a, b, minutes, every in boats:
        lines[a].append((b, minutes, every))
    arrival = [-1] * piers
    arrival[0] = start
    heap = [(start, 0)]
    while heap:
        time, pier = heappop(heap)
        if time > arrival[pier]:
            continue  # an entry that was overtaken
        ready = time if time == start else time + change
        for other, minutes, every in lines[pier]:
            leaves = (ready // every + 1) * every if ready % every or pier else ready
            there = leaves + minutes
            # Earlier is never worse: the next boat of a line cannot arrive before this one.
            if arrival[other] < 0 or there < arrival[other]:
                arrival[other] = there
                heappush(heap, (there, other))
    return arrival
