from collections import defaultdict


def best_load(parcels, max_weight, per_customer):
    best = [-1, 0]
    count = defaultdict(int)
    weight = 0
    left = 0
    for right, (customer, grams) in enumerate(parcels):
        weight += grams
        count[customer] += 1
        while weight > max_weight or count[customer] > per_customer:
            gone, gone_grams = parcels[left]
            weight -= gone_grams
            count[gone] -= 1
            left += 1
        if right - left + 1 > best[1]:
            best = [left, right - left + 1]
    return best
