def ready_hours(hours, needs, passes):
    n = len(hours)
    near = [[] for _ in range(n)]
    for a, b in needs:
        near[a].append(b)
    ready = [-1] * n  # known for closed tables only
    seen, low = [-1] * n, [0] * n
    next_link = [0] * n
    is_open = []
    clock = 0
    for root in range(n):
        if seen[root] >= 0:
            continue
        walk = [root]
        while walk:
            table = walk[-1]
            if seen[table] < 0:
                seen[table] = low[table] = clock
                clock += 1
                is_open.append(table)
            if next_link[table] < len(near[table]):
                other = near[table][next_link[table]]
                next_link[table] += 1
                if seen[other] < 0:
                    walk.append(other)
                elif ready[other] < 0:
                    low[table] = min(low[table], seen[other])
                continue
            walk.pop()
            if walk:
                low[walk[-1]] = min(low[walk[-1]], low[table])
            if low[table] < seen[table]:
                continue
            # All that is open from this table on is one batch, and whatever else it needs has been closed before.
            batch = []
            while not batch or batch[-1] != table:
                batch.append(is_open.pop())
            is_ring = len(batch) > 1 or table in near[table]
            begins = total = 0
            for each in batch:
                total += hours[each]
                for other in near[each]:
                    begins = max(begins, ready[other])  # -1 within the batch, which changes nothing
            for each in batch:
                ready[each] = begins + total * (passes if is_ring else 1)
    return ready
