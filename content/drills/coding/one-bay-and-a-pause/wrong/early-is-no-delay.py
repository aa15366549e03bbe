from heapq import heapify, heappop, heappush


def least_delay(minutes, due, before, pause_at, pause):
    n = len(minutes)
    if n == 0:
        return 0
    earlier = [[] for _ in range(n)]  # lorry -> those that have to come before it
    followers = [0] * n  # pairs with a follower that has no place yet
    for a, b in before:
        earlier[b].append(a)
        followers[a] += 1
    # The order is filled from its end: whoever is last leaves when all the work is done, in any order.
    last = [(-due[lorry], lorry) for lorry in range(n) if followers[lorry] == 0]
    heapify(last)
    work = sum(minutes)
    worst = 0
    placed = 0
    while last:
        latest, lorry = heappop(last)
        leaves = work if work <= pause_at else work + pause
        delay = leaves + latest
        if delay > worst:
            worst = delay
        work -= minutes[lorry]
        placed += 1
        for other in earlier[lorry]:
            followers[other] -= 1
            if followers[other] == 0:
                heappush(last, (-due[other], other))
    return worst if placed == n else None
