from heapq import heappop, heappush


def delivery_time(places, roads, fridges, limit, cooling, goal):
    near = [[] for _ in range(places)]
    for a, b, minutes in roads:
        near[a].append((b, minutes))
        near[b].append((a, minutes))
    cold = set(fridges)
    best = {}
    heap = [(0, 0, 0)]
    while heap:
        time, warm, place = heappop(heap)
        if place == goal:
            return time
        if place in cold and time > 0:
            time, warm = time + cooling, 0
        if best.get(place, limit + 1) <= warm:
            continue
        best[place] = warm
        for other, minutes in near[place]:
            if warm + minutes <= limit:
                heappush(heap, (time + minutes, warm + minutes, other))
    return -1
