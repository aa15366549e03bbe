def best_comfort(parents, comfort, most):
    # tables[i][k]: the largest sum in the branch of i, with i and exactly k other rooms of it heated
    tables = [[each] for each in comfort]
    for room in range(len(parents) - 1, 0, -1):
        parent = parents[room]
        # All children of this room have higher numbers: its table is complete.
        tables[parent] = joined(tables[parent], tables[room], most)
        tables[room] = []
    return max(tables[0])


def joined(table, branch, most):
    never = float('-inf')
    result = table + [never] * min(len(branch), most + 1 - len(table))
    for others, own in enumerate(table):
        # The branch takes one room for its own root.
        for within in range(min(len(branch), most - others)):
            total = own + branch[within]
            if total > result[others + 1 + within]:
                result[others + 1 + within] = total
    return result
