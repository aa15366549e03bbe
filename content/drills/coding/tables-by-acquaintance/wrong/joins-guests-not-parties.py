def tables_needed(guests, seats, known):
    parent = list(range(guests))

    def representative(guest):
        while parent[guest] != guest:
            guest = parent[guest]
        return guest

    for a, b in known:
        if representative(a) != representative(b):
            parent[a] = representative(b)
    counts = {}
    for guest in range(guests):
        top = representative(guest)
        counts[top] = counts.get(top, 0) + 1
    return sum(-(-count // seats) for count in counts.values())
