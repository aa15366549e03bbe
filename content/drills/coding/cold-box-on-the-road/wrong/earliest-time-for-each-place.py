from heapq import heappop, heappush


def delivery_time(places, roads, fridges, limit, cooling, goal):
    near = [[] for _ in range(places)]
    for a, b, minutes in roads:
        near[a].append((b, minutes))
        near[b].append((a, minutes))
    cold = set(fridges)
    seen = set()
    heap = [(0, 0, 0)]
    while heap:
        time, warm, place = heappop(heap)
        if place == goal:
            return time
        if (place, warm == 0) in seen:
            continue
        seen.add((place, warm == 0))
        if place in cold and warm > 0:
            heappush(heap, (time + cooling, 0, place))
        for other, minutes in near[place]:
            if warm + minutes <= limit:
                heappush(heap, (time + minutes, warm + minutes, other))
    return -1
