def people_to_call(people, calls, told):
    near = [[] for _ in range(people)]
    for a, b in calls:
        near[a].append(b)
    group = groups_of(near)
    count = max(group) + 1 if group else 0
    needs_call = [True] * count
    for a, b in calls:
        if group[a] != group[b]:
            needs_call[group[b]] = False
    for person in told:
        needs_call[group[person]] = False
    answer = []
    for person in range(people):
        if needs_call[group[person]]:
            needs_call[group[person]] = False  # ascending: the first of a group is its smallest
            answer.append(person)
    return answer


def groups_of(near):
    """The number of its strongly connected component for each node, by Tarjan's walk with a stack of its own."""
    n = len(near)
    seen, low, group = [-1] * n, [0] * n, [-1] * n
    next_link = [0] * n
    is_open = []
    clock = found = 0
    for root in range(n):
        if seen[root] >= 0:
            continue
        walk = [root]
        while walk:
            node = walk[-1]
            if seen[node] < 0:
                seen[node] = low[node] = clock
                clock += 1
                is_open.append(node)
            if next_link[node] < len(near[node]):
                other = near[node][next_link[node]]
                next_link[node] += 1
                if seen[other] < 0:
                    walk.append(other)
                elif group[other] < 0:  # still open, so that it reaches this node
                    low[node] = min(low[node], seen[other])
                continue
            walk.pop()
            if walk:
                low[walk[-1]] = min(low[walk[-1]], low[node])
            if low[node] == seen[node]:
                # Nothing earlier is reached from here: all that is open from this node on belongs together.
                while group[node] < 0:
                    group[is_open.pop()] = found
                found += 1
    return group
