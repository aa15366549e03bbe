def least_cash(towns):
    bringing = sorted((town for town in towns if town[1] >= 0), key=lambda town: town[0])
    costing = sorted((town for town in towns if town[1] < 0), key=lambda town: (-town[1], -town[0]))
    needed = 0
    gained = 0
    for proof, change in bringing + costing:
        needed = max(needed, proof - gained)
        gained += change
    return needed
