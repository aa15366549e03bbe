def ready_hours(hours, needs, passes):
    n = len(hours)
    near = [[] for _ in range(n)]
    for a, b in needs:
        near[a].append(b)
    reach = []  # what each table needs, directly or not
    for table in range(n):
        known = set()
        line = [table]
        for each in line:
            for other in near[each]:
                if other not in known:
                    known.add(other)
                    line.append(other)
        reach.append(known)
    ready = [-1] * n
    # A table needs all that the tables it needs do, and itself counts along: fewer first puts them in order.
    for table in sorted(range(n), key=lambda each: len(reach[each] | {each})):
        if ready[table] >= 0:
            continue
        batch = [other for other in reach[table] if table in reach[other]] or [table]
        begins = max((ready[other] for each in batch for other in near[each]), default=0)
        took = sum(hours[each] for each in batch) * (passes if table in reach[table] else 1)
        for each in batch:
            ready[each] = max(begins, 0) + took
    return ready
