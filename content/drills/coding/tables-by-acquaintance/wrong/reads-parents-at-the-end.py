def tables_needed(guests, seats, known):
    parent = list(range(guests))

    def representative(guest):
        while parent[guest] != guest:
            parent[guest] = parent[parent[guest]]
            guest = parent[guest]
        return guest

    for a, b in known:
        a, b = representative(a), representative(b)
        parent[max(a, b)] = min(a, b)
    counts = [0] * guests
    for guest in range(guests):
        counts[parent[guest]] += 1
    return sum(-(-count // seats) for count in counts)
