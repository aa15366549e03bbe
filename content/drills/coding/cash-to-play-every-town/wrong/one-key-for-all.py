def least_cash(towns):
    needed = 0
    gained = 0
    for proof, change in sorted(towns, key=lambda town: (town[1] < 0, -(town[0] + town[1]))):
        needed = max(needed, proof - gained)
        gained += change
    return needed
