def never_closed(n, waits, closed):
    missing = [0] * n
    waiting = [[] for _ in range(n)]
    by_hand = set(closed)
    for a, b in waits:
        if a == b or b not in by_hand:
            missing[a] += 1
            waiting[b].append(a)
    ready = [claim for claim in range(n) if missing[claim] == 0]
    done = set(ready)
    for claim in ready:
        for other in waiting[claim]:
            missing[other] -= 1
            if missing[other] == 0:
                done.add(other)
                ready.append(other)
    return [claim for claim in range(n) if claim not in done]
