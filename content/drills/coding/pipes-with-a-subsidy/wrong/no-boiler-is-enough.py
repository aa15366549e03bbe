def least_cost(buildings, boilers, pipes):
    if buildings == 0:
        return 0
    boilers = boilers or [0]
    parent = list(range(buildings))

    def top(building):
        while parent[building] != building:
            parent[building] = parent[parent[building]]
            building = parent[building]
        return building

    groups = buildings
    for boiler in boilers:
        one, other = top(boilers[0]), top(boiler)
        if one != other:  # boilers need no pipe between them
            parent[other] = one
            groups -= 1
    total = 0
    # Sorted by cost, the paid ones come first, so that they join whatever they can.
    for a, b, cost in sorted(pipes, key=lambda pipe: pipe[2]):
        one, other = top(a), top(b)
        if one != other:
            parent[other] = one
            groups -= 1
            total += cost
        elif cost < 0:
            total += cost
    return total if groups == 1 else None
