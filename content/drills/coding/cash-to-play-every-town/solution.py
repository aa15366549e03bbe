def least_cash(towns):
    # Whatever brings money comes first, the least demanding ahead.
    bringing = sorted((town for town in towns if town[1] >= 0), key=lambda town: town[0])
    # Read backwards, a costly town brings money and demands what it leaves; so the most demanding end comes first.
    costing = sorted((town for town in towns if town[1] < 0), key=lambda town: town[0] + town[1], reverse=True)
    needed = 0
    gained = 0  # by all shows so far; may be negative
    for proof, change in bringing + costing:
        needed = max(needed, proof - gained)
        gained += change
    return needed
