def tables_needed(guests, seats, known):
    parent = list(range(guests))

    def representative(guest):
        while parent[guest] != guest:
            parent[guest] = parent[parent[guest]]
            guest = parent[guest]
        return guest

    for a, b in known:
        parent[representative(a)] = representative(b)
    counts = {}
    for guest in range(guests):
        top = representative(guest)
        counts[top] = counts.get(top, 0) + 1
    return sum(1 if count <= seats else count // seats + 1 for count in counts.values())
