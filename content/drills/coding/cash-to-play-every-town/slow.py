def least_cash(towns):
    rest = [(proof, change) for proof, change in towns]
    needed = 0
    gained = 0
    while rest:
        # The next town: an easy one that brings money, or else the costly one that leaves most.
        best = 0
        for place in range(1, len(rest)):
            proof, change = rest[place]
            best_proof, best_change = rest[best]
            if change >= 0:
                is_better = best_change < 0 or proof < best_proof
            else:
                is_better = best_change < 0 and proof + change > best_proof + best_change
            if is_better:
                best = place
        proof, change = rest[best]
        rest[best] = rest[-1]
        rest.pop()
        needed = max(needed, proof - gained)
        gained += change
    return needed
