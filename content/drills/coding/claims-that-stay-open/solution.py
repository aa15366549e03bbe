def never_closed(n, waits, closed):
    missing = [0] * n  # pairs whose second claim is still open
    waiting = [[] for _ in range(n)]
    for a, b in waits:
        missing[a] += 1
        waiting[b].append(a)
    is_closed = [False] * n
    ready = []
    for claim in closed:
        if not is_closed[claim]:
            is_closed[claim] = True
            ready.append(claim)
    for claim in range(n):
        if missing[claim] == 0 and not is_closed[claim]:
            is_closed[claim] = True
            ready.append(claim)
    while ready:
        claim = ready.pop()
        for other in waiting[claim]:
            missing[other] -= 1
            # A claim that was closed by hand must not have its turn a second time.
            if missing[other] == 0 and not is_closed[other]:
                is_closed[other] = True
                ready.append(other)
    return [claim for claim in range(n) if not is_closed[claim]]
