def least_delay(minutes, due, before, pause_at, pause):
    n = len(minutes)
    if n == 0:
        return 0
    earlier = [[] for _ in range(n)]
    followers = [0] * n
    for a, b in before:
        earlier[b].append(a)
        followers[a] += 1
    left = list(range(n))
    work = sum(minutes)
    worst = None
    while left:
        chosen = -1
        for lorry in left:
            if followers[lorry] == 0 and (chosen < 0 or due[lorry] > due[chosen]):
                chosen = lorry
        if chosen < 0:
            return None
        delay = (work if work <= pause_at else work + pause) - due[chosen]
        worst = delay if worst is None else max(worst, delay)
        work -= minutes[chosen]
        left.remove(chosen)
        for other in earlier[chosen]:
            followers[other] -= 1
    return worst
