def tight_steps(hours, links):
    n = len(hours)
    after = [[] for _ in range(n)]
    missing = [0] * n
    for a, b, gap in links:
        after[a].append((b, gap))
        missing[b] += 1
    order = [step for step in range(n) if missing[step] == 0]
    earliest = [0] * n
    first = [True] * n
    # The list grows while it is walked: a step joins it when all that it depends on is final.
    for step in order:
        end = earliest[step] + hours[step]
        for other, gap in after[step]:
            earliest[other] = end + gap if first[other] else max(earliest[other], end + gap)
            first[other] = False
            missing[other] -= 1
            if missing[other] == 0:
                order.append(other)
    if len(order) < n or n == 0:
        return []
    # Over all steps: with negative gaps one in the middle may be the last to end.
    project = max(earliest[step] + hours[step] for step in range(n))
    latest = [0] * n
    for step in reversed(order):
        end = project
        for other, gap in after[step]:
            end = min(end, latest[other] - gap)
        latest[step] = end - hours[step]
    return [step for step in range(n) if latest[step] == earliest[step]]
