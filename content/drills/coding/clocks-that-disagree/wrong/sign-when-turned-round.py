def rejected_readings(clocks, slack, readings):
    parent = list(range(clocks))
    ahead = [0] * clocks  # how much a clock shows more than its parent
    size = [1] * clocks

    def settle(clock):
        """Makes the clock point to its representative, and gives that."""
        way = []
        while parent[clock] != clock:
            way.append(clock)
            clock = parent[clock]
        total = 0
        # From the top down: the offset of the one above is complete when the one below adds it.
        for each in reversed(way):
            total += ahead[each]
            ahead[each] = total
            parent[each] = clock
        return clock

    rejected = []
    for position, (a, b, d) in enumerate(readings):
        p, q = settle(a), settle(b)
        if p == q:
            if abs(ahead[b] - ahead[a] - d) > slack:
                rejected.append(position)
            continue
        q_ahead = ahead[a] + d - ahead[b]  # how much q shows more than p
        if size[p] < size[q]:
            p, q = q, p
        parent[q] = p
        ahead[q] = q_ahead
        size[p] += size[q]
    return rejected
