def ready_hours(hours, needs, passes):
    # Takes everything that cannot be ordered simply for rings, and follows each ring by one way only.
    n = len(hours)
    near = [[] for _ in range(n)]
    for a, b in needs:
        near[a].append(b)
    state, ready = [0] * n, [0] * n
    ring = list(range(n))
    order = []
    for root in range(n):
        walk = [root]
        while walk:
            table = walk[-1]
            if state[table] == 0:
                state[table] = 1
                walk.extend(other for other in near[table] if state[other] == 0)
            else:
                walk.pop()
                if state[table] == 1:
                    state[table] = 2
                    order.append(table)
    place = {table: at for at, table in enumerate(order)}
    loops = set()
    for a, b in needs:
        if place[b] >= place[a]:
            loops.add(a)
            for at in range(place[a], place[b] + 1):
                ring[order[at]] = min(ring[order[at]], ring[a], ring[b])
    batches = {}
    for table in order:
        batches.setdefault(ring[table], []).append(table)
    for batch in batches.values():
        begins = max((ready[other] for each in batch for other in near[each] if other not in batch), default=0)
        is_ring = len(batch) > 1 or batch[0] in loops
        for each in batch:
            ready[each] = begins + sum(hours[one] for one in batch) * (passes if is_ring else 1)
    return ready
