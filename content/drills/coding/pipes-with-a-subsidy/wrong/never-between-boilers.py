def least_cost(buildings, boilers, pipes):
    if buildings == 0:
        return 0
    parent = list(range(buildings + 1))  # the last stands for all boilers

    def top(building):
        while parent[building] != building:
            parent[building] = parent[parent[building]]
            building = parent[building]
        return building

    for boiler in boilers:
        parent[top(boiler)] = top(buildings)
    total = 0
    for a, b, cost in sorted(pipes, key=lambda pipe: pipe[2]):
        if cost < 0 and top(a) == top(b) == top(buildings) and a != b and a in boilers and b in boilers:
            continue
        if top(a) != top(b) or cost < 0:
            parent[top(a)] = top(b)
            total += cost
    return total if all(top(each) == top(buildings) for each in range(buildings)) else None
