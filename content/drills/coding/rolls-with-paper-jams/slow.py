def cheapest_match(till, terminal, fix, jam):
    cost = [[0] * (len(terminal) + 1) for _ in range(len(till) + 1)]
    for row in range(len(till) + 1):
        for used in range(len(terminal) + 1):
            if row == used == 0:
                continue
            best = float('inf')
            if row > 0 and used > 0:
                best = cost[row - 1][used - 1] + (0 if till[row - 1] == terminal[used - 1] else fix)
            for run in range(1, row + 1):
                if cost[row - run][used] + jam + run < best:
                    best = cost[row - run][used] + jam + run
            for run in range(1, used + 1):
                if cost[row][used - run] + jam + run < best:
                    best = cost[row][used - run] + jam + run
            cost[row][used] = best
    return cost[-1][-1]
