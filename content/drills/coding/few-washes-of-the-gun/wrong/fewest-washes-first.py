def spray_order(shades, customers, washes):
    from itertools import permutations

    best = None
    for order in permutations(range(len(shades))):
        pairs = list(zip(order, order[1:]))
        if any(customers[a] == customers[b] for a, b in pairs):
            continue
        spent = sum(shades[b] < shades[a] for a, b in pairs)
        if spent <= washes and (best is None or spent < best[0]):
            best = (spent, order)
    return list(best[1]) if best else []
