def tables_needed(guests, seats, known):
    parent = list(range(guests))
    size = [1] * guests  # right only where a guest is its own parent

    def representative(guest):
        while parent[guest] != guest:
            parent[guest] = parent[parent[guest]]  # halves the way for everybody who comes after
            guest = parent[guest]
        return guest

    for a, b in known:
        a, b = representative(a), representative(b)
        if a == b:
            continue
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
    return sum((size[guest] + seats - 1) // seats for guest in range(guests) if parent[guest] == guest)
