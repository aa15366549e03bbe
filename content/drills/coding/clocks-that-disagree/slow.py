def rejected_readings(clocks, slack, readings):
    near = [[] for _ in range(clocks)]
    rejected = []
    for position, (a, b, d) in enumerate(readings):
        known = {a: 0}
        line = [a]
        for clock in line:
            for other, more in near[clock]:
                if other not in known:
                    known[other] = known[clock] + more
                    line.append(other)
        if b not in known:
            near[a].append((b, d))
            near[b].append((a, -d))
        elif not -slack <= d - known[b] <= slack:
            rejected.append(position)
    return rejected
