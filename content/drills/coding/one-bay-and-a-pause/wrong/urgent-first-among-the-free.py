from heapq import heapify, heappop, heappush


def least_delay(minutes, due, before, pause_at, pause):
    n = len(minutes)
    later = [[] for _ in range(n)]
    missing = [0] * n
    for a, b in before:
        later[a].append(b)
        missing[b] += 1
    free = [(due[lorry], lorry) for lorry in range(n) if missing[lorry] == 0]
    heapify(free)
    work = placed = 0
    worst = None
    while free:
        when, lorry = heappop(free)
        work += minutes[lorry]
        placed += 1
        delay = (work if work <= pause_at else work + pause) - when
        worst = delay if worst is None else max(worst, delay)
        for other in later[lorry]:
            missing[other] -= 1
            if missing[other] == 0:
                heappush(free, (due[other], other))
    if n == 0:
        return 0
    return worst if placed == n else None
