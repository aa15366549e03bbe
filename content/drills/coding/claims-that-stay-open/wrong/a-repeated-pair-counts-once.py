def never_closed(n, waits, closed):
    missing = [0] * n
    waiting = [set() for _ in range(n)]
    for a, b in waits:
        missing[a] += 1
        waiting[b].add(a)
    is_closed = [False] * n
    for claim in closed:
        is_closed[claim] = True
    ready = [claim for claim in range(n) if is_closed[claim] or missing[claim] == 0]
    for claim in ready:
        is_closed[claim] = True
    for claim in ready:
        for other in waiting[claim]:
            missing[other] -= 1
            if missing[other] == 0 and not is_closed[other]:
                is_closed[other] = True
                ready.append(other)
    return [claim for claim in range(n) if not is_closed[claim]]
