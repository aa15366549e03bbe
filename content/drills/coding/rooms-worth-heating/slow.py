def best_comfort(parents, comfort, most):
    never = float('-inf')
    tables = [[each] + [never] * most for each in comfort]
    for room in range(len(parents) - 1, 0, -1):
        table, branch = tables[parents[room]], tables[room]
        result = list(table)
        for total in range(1, most + 1):
            for within in range(total):
                sum_of_both = table[total - 1 - within] + branch[within]
                if sum_of_both > result[total]:
                    result[total] = sum_of_both
        tables[parents[room]] = result
    return max(tables[0])
