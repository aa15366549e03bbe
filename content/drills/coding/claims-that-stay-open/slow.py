def never_closed(n, waits, closed):
    needs = [set() for _ in range(n)]
    for a, b in waits:
        needs[a].add(b)
    done = set(closed)
    ready = list(done) + [claim for claim in range(n) if not needs[claim] and claim not in done]
    done.update(ready)
    for claim in ready:
        for a, b in waits:
            if b == claim:
                needs[a].discard(b)
                if not needs[a] and a not in done:
                    done.add(a)
                    ready.append(a)
    return [claim for claim in range(n) if claim not in done]
