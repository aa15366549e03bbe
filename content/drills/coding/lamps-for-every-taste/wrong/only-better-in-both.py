def best_lamps(lamps, tastes):
    if not lamps:
        return [-1] * len(tastes)
    line = []  # [light, quiet, number] of useful lamps: light falls, quiet rises, ever more steeply paid for
    # Most light first, then most quiet; equal lamps stay in the order of their numbers.
    for number in sorted(range(len(lamps)), key=lamps.__getitem__, reverse=True):
        light, quiet = lamps[number]
        if line and quiet <= line[-1][1]:
            continue  # a lamp before it has at least as much of both

        line.append((light, quiet, number))
    return [line[top(line, p, q)][2] for p, q in tastes]


def top(line, p, q):
    low, high = 0, len(line) - 1
    while low < high:  # steps before low pay, the step from high on does not
        middle = (low + high) // 2
        light, quiet, _ = line[middle]
        next_light, next_quiet, _ = line[middle + 1]
        if p * (next_light - light) + q * (next_quiet - quiet) > 0:
            low = middle + 1
        else:
            high = middle
    return low
