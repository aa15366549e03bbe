def tripped_breakers(feeder, draw, rating):
    n = len(feeder)
    undecided = [0] * n
    for f in feeder:
        if f != -1:
            undecided[f] += 1

    load = list(draw)
    dark = [False] * n
    order = [b for b in range(n) if undecided[b] == 0]
    for b in order:                      # the list grows while we walk along it
        dark[b] = load[b] > rating[b]    # so far: tripped
        f = feeder[b]
        if f != -1:
            load[f] += draw[b] if dark[b] else load[b]
            undecided[f] -= 1
            if undecided[f] == 0:
                order.append(f)

    tripped = [b for b in range(n) if dark[b]]
    for b in reversed(order):            # every feeder before what it feeds
        f = feeder[b]
        if f != -1 and dark[f]:
            dark[b] = True
    return [tripped, sum(dark)]
