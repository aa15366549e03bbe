def cheapest_match(till, terminal, fix, jam):
    never = float('inf')
    n, m = len(till), len(terminal)
    pair = [[never] * (m + 1) for _ in range(n + 1)]
    alone = [[never] * (m + 1) for _ in range(n + 1)]
    pair[0][0] = 0
    for i in range(n + 1):
        for j in range(m + 1):
            if i > 0 and j > 0:
                wrong = 0 if till[i - 1] == terminal[j - 1] else fix
                pair[i][j] = wrong + min(pair[i - 1][j - 1], alone[i - 1][j - 1])
            if i > 0:
                alone[i][j] = min(alone[i][j], 1 + min(alone[i - 1][j], jam + pair[i - 1][j]))
            if j > 0:
                alone[i][j] = min(alone[i][j], 1 + min(alone[i][j - 1], jam + pair[i][j - 1]))
    return min(pair[n][m], alone[n][m])
