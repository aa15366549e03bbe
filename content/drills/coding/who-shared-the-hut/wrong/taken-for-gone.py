def contacts(stays, least):
    total = 0
    there = []
    for arrive, minutes, party in sorted(stays):
        # Whoever shares too little with this one is taken for gone, for later ones as well.
        there = [
            (end, other)
            for end, other in there
            if min(end, arrive + minutes) - arrive >= least
        ]
        total += sum(other != party for _, other in there)
        if minutes >= least:
            there.append((arrive + minutes, party))
    return total
