def cheapest_trip(towns, fares, start, goal, legs, every):
    reached = {start: 0}
    best = 0 if start == goal else -1
    for leg in range(1, legs + 1):
        fresh = {}
        for town, price in reached.items():
            for a, b, fare in fares:
                if a == town:
                    total = price + (fare if leg % every else 0)
                    if b not in fresh or total < fresh[b]:
                        fresh[b] = total
        reached = fresh
        if goal in reached and (best < 0 or reached[goal] < best):
            best = reached[goal]
    return best
