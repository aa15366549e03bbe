def tight_steps(hours, links):
    n = len(hours)
    after = [[] for _ in range(n)]
    missing = [0] * n
    for a, b, gap in links:
        after[a].append((b, gap))
        missing[b] += 1
    order = [step for step in range(n) if missing[step] == 0]
    earliest = [0] * n
    decided = [set() for _ in range(n)]
    for step in order:
        end = earliest[step] + hours[step]
        for other, gap in after[step]:
            if end + gap > earliest[other]:
                earliest[other] = end + gap
                decided[other] = {step}
            elif end + gap == earliest[other] and end + gap > 0:
                decided[other].add(step)
            missing[other] -= 1
            if missing[other] == 0:
                order.append(other)
    if len(order) < n or n == 0:
        return []
    last = max(range(n), key=lambda step: earliest[step] + hours[step])
    tight, waiting = {last}, [last]
    while waiting:
        for other in decided[waiting.pop()]:
            if other not in tight:
                tight.add(other)
                waiting.append(other)
    return sorted(tight)
