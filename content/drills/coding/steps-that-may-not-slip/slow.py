def tight_steps(hours, links):
    n = len(hours)
    into = [[] for _ in range(n)]
    after = [[] for _ in range(n)]
    missing = [0] * n
    for a, b, gap in links:
        into[b].append((a, gap))
        after[a].append(b)
        missing[b] += 1
    order = [step for step in range(n) if missing[step] == 0]
    for step in order:
        for other in after[step]:
            missing[other] -= 1
            if missing[other] == 0:
                order.append(other)
    if len(order) < n or n == 0:
        return []

    def project(late):
        end = [0] * n
        for step in order:
            start = 0
            for other, gap in into[step]:
                start = max(start, end[other] + gap)
            end[step] = start + hours[step] + (step == late)
        return max(end)

    usual = project(-1)
    # With one step an hour later, its own end and everything behind it may move.
    return [step for step in range(n) if project(step) > usual]
