from collections import defaultdict


def best_load(parcels, max_weight, per_customer):
    best = [-1, 0]
    count = defaultdict(int)
    weight = 0
    left = 0
    for right, (customer, grams) in enumerate(parcels):
        if weight + grams > max_weight or count[customer] + 1 > per_customer:
            count.clear()
            weight = 0
            left = right
        if grams > max_weight:
            left = right + 1
            continue
        weight += grams
        count[customer] += 1
        if right - left + 1 > best[1]:
            best = [left, right - left + 1]
    return best
