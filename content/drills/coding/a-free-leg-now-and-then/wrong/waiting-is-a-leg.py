def cheapest_trip(towns, fares, start, goal, legs, every):
    never = float("inf")
    price = [never] * towns  # least price with exactly the legs so far
    price[start] = 0
    best = price[goal]
    for leg in range(1, legs + 1):
        fresh = list(price)  # who is cheaper with fewer legs stays so
        is_free = leg % every == 0
        for a, b, fare in fares:
            total = price[a] if is_free else price[a] + fare
            if total < fresh[b]:
                fresh[b] = total
        price = fresh
        best = min(best, price[goal])
    return -1 if best == never else best
