def rejected_readings(clocks, slack, readings):
    group = list(range(clocks))
    shows = [0] * clocks
    rejected = []
    for position, (a, b, d) in enumerate(readings):
        follows = shows[b] - shows[a]
        if group[a] != group[b]:
            old, shift = group[b], d - follows
            for clock in range(clocks):
                if group[clock] == old:
                    group[clock] = group[a]
                    shows[clock] += shift
        elif abs(follows - d) <= slack:
            if a != b:
                shows[b] = shows[a] + d
        else:
            rejected.append(position)
    return rejected
