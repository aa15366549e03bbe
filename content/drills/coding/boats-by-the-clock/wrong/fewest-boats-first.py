from collections import deque


def earliest_arrivals(piers, boats, start, change):
    lines = [[] for _ in range(piers)]
    for a, b, minutes, every in boats:
        lines[a].append((b, minutes, every))
    arrival = [-1] * piers
    arrival[0] = start
    line = deque([0])
    done = set()
    while line:
        pier = line.popleft()
        if pier in done:
            continue
        done.add(pier)
        ready = arrival[pier] + (change if pier else 0)
        for other, minutes, every in lines[pier]:
            there = -(-ready // every) * every + minutes
            if arrival[other] < 0 or there < arrival[other]:
                arrival[other] = there
                line.append(other)
    return arrival
