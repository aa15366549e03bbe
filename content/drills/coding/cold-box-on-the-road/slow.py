def delivery_time(places, roads, fridges, limit, cooling, goal):
    near = [[] for _ in range(places)]
    for a, b, minutes in roads:
        near[a].append((b, minutes))
        near[b].append((a, minutes))
    never = float("inf")

    def drives_from(start):
        far = [never] * places
        far[start] = 0
        is_settled = [False] * places
        for _ in range(places):
            place = -1
            for each in range(places):
                if not is_settled[each] and (place < 0 or far[each] < far[place]):
                    place = each
            is_settled[place] = True
            for other, minutes in near[place]:
                far[other] = min(far[other], far[place] + minutes)
        return far

    starts = [0] + list(fridges)
    drives = [drives_from(start) for start in starts]
    time = [0] + [never] * len(fridges)  # when a fresh box can leave
    for _ in starts:
        for i in range(len(starts)):
            for j in range(1, len(starts)):
                if drives[i][starts[j]] <= limit:
                    time[j] = min(time[j], time[i] + drives[i][starts[j]] + cooling)
    best = min(time[i] + drives[i][goal] if drives[i][goal] <= limit else never for i in range(len(starts)))
    return 0 if goal == 0 else -1 if best == never else best
