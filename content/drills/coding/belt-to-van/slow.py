def best_load(parcels, max_weight, per_customer):
    best = [-1, 0]
    for start in range(len(parcels)):
        weight = 0
        count = {}
        for place in range(start, len(parcels)):
            customer, grams = parcels[place]
            weight += grams
            count[customer] = count.get(customer, 0) + 1
            if weight > max_weight or count[customer] > per_customer:
                break
            if place - start + 1 > best[1]:
                best = [start, place - start + 1]
    return best
