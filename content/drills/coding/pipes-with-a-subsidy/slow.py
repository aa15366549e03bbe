def least_cost(buildings, boilers, pipes):
    total = sum(cost for _, _, cost in pipes if cost < 0)
    served = [False] * buildings
    for boiler in boilers:
        served[boiler] = True
    while not all(served):
        best = None
        for a, b, cost in pipes:
            if served[a] != served[b] and (best is None or max(0, cost) < best[0]):
                best = (max(0, cost), b if served[a] else a)
        if best is None:
            return None
        total += best[0]
        served[best[1]] = True
    return total
