def tables_needed(guests, seats, known):
    party = list(range(guests))
    for a, b in known:
        old, new = party[a], party[b]
        party = [new if each == old else each for each in party]
    counts = {}
    for each in party:
        counts[each] = counts.get(each, 0) + 1
    return sum(-(-count // seats) for count in counts.values())
