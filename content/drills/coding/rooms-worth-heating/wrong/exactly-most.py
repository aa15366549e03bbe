def best_comfort(parents, comfort, most):
    never = float('-inf')
    tables = [[each] for each in comfort]
    for room in range(len(parents) - 1, 0, -1):
        table, branch = tables[parents[room]], tables[room]
        result = table + [never] * len(branch)
        for others, own in enumerate(table):
            for within, gain in enumerate(branch):
                result[others + 1 + within] = max(result[others + 1 + within], own + gain)
        tables[parents[room]] = result
    return tables[0][min(most, len(parents) - 1)]
