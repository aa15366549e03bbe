def cheapest_match(till, terminal, fix, jam):
    n, m = len(till), len(terminal)
    # (equal pairs lost, cost, last step): as many equal pairs as possible, then the cheapest.
    worst = (10**9, 10**9)
    pair = [[worst] * (m + 1) for _ in range(n + 1)]
    left = [[worst] * (m + 1) for _ in range(n + 1)]
    right = [[worst] * (m + 1) for _ in range(n + 1)]
    pair[0][0] = (0, 0)

    def plus(cell, equal, cost):
        return (cell[0] - equal, cell[1] + cost)

    for i in range(n + 1):
        for j in range(m + 1):
            if i > 0 and j > 0:
                same = till[i - 1] == terminal[j - 1]
                before = min(pair[i - 1][j - 1], left[i - 1][j - 1], right[i - 1][j - 1])
                pair[i][j] = plus(before, 1 if same else 0, 0 if same else fix)
            if i > 0:
                left[i][j] = min(
                    plus(left[i - 1][j], 0, 1), plus(min(pair[i - 1][j], right[i - 1][j]), 0, jam + 1)
                )
            if j > 0:
                right[i][j] = min(
                    plus(right[i][j - 1], 0, 1), plus(min(pair[i][j - 1], left[i][j - 1]), 0, jam + 1)
                )
    return min(pair[n][m], left[n][m], right[n][m])[1]
