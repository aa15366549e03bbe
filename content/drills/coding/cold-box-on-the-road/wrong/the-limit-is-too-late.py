from heapq import heappop, heappush


def delivery_time(places, roads, fridges, limit, cooling, goal):
    near = [[] for _ in range(places)]
    for a, b, minutes in roads:
        near[a].append((b, minutes))
        near[b].append((a, minutes))

    def drives_from(start):
        far = [-1] * places
        far[start] = 0
        heap = [(0, start)]
        while heap:
            minutes, place = heappop(heap)
            if minutes > far[place]:
                continue
            for other, more in near[place]:
                there = minutes + more
                if there < max(limit, 1) and (far[other] < 0 or there < far[other]):
                    far[other] = there
                    heappush(heap, (there, other))
        return far

    if goal == 0:
        return 0
    # Whoever leaves one of these has a fresh box; place 0 at the beginning is not the same as a fridge there.
    hubs = sorted(set(fridges))
    drives = [drives_from(hub) for hub in hubs]
    at_start = drives_from(0)
    best = at_start[goal]
    ready = [at_start[hub] for hub in hubs]  # minutes until the box can be cooled there
    is_settled = [False] * len(hubs)
    for _ in hubs:
        chosen = None
        for hub in range(len(hubs)):
            if not is_settled[hub] and ready[hub] >= 0 and (chosen is None or ready[hub] < ready[chosen]):
                chosen = hub
        if chosen is None:
            break
        is_settled[chosen] = True
        leaves = ready[chosen] + cooling
        for hub in range(len(hubs)):
            drive = drives[chosen][hubs[hub]]
            if drive >= 0 and (ready[hub] < 0 or leaves + drive < ready[hub]):
                ready[hub] = leaves + drive
        drive = drives[chosen][goal]
        if drive >= 0 and (best < 0 or leaves + drive < best):
            best = leaves + drive
    return best
