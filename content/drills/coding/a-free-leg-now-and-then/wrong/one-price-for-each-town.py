from heapq import heappop, heappush


def cheapest_trip(towns, fares, start, goal, legs, every):
    lines = [[] for _ in range(towns)]
    for a, b, fare in fares:
        lines[a].append((b, fare))
    fewest = {}
    heap = [(0, 0, start)]
    while heap:
        price, leg, town = heappop(heap)
        if town == goal:
            return price
        if leg == legs or fewest.get(town, legs + 1) <= leg:
            continue
        fewest[town] = leg
        for other, fare in lines[town]:
            heappush(heap, (price + (0 if (leg + 1) % every == 0 else fare), leg + 1, other))
    return -1
