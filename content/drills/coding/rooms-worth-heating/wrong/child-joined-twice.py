def best_comfort(parents, comfort, most):
    never = float('-inf')
    size = [1] * len(parents)
    tables = [[each] + [never] * most for each in comfort]
    for room in range(len(parents) - 1, 0, -1):
        table, branch = tables[parents[room]], tables[room]
        size[parents[room]] += size[room]
        for total in range(1, min(most, size[parents[room]] - 1) + 1):
            for within in range(total):
                table[total] = max(table[total], table[total - 1 - within] + branch[within])
    return max(tables[0])
