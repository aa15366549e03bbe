def cheapest_match(till, terminal, fix, jam):
    never = float('inf')
    n, m = len(till), len(terminal)
    pair = [[never] * (m + 1) for _ in range(n + 1)]
    left = [[never] * (m + 1) for _ in range(n + 1)]
    right = [[never] * (m + 1) for _ in range(n + 1)]
    pair[0][0] = 0
    for i in range(n + 1):
        for j in range(m + 1):
            if i > 0 and j > 0:
                wrong = 0 if till[i - 1] == terminal[j - 1] else fix
                pair[i][j] = wrong + min(pair[i - 1][j - 1], left[i - 1][j - 1], right[i - 1][j - 1])
            if i > 0:
                left[i][j] = 1 + min(left[i - 1][j], jam + pair[i - 1][j])
            if j > 0:
                right[i][j] = 1 + min(right[i][j - 1], jam + pair[i][j - 1])
    best = min(pair[n][m], left[n][m], right[n][m])
    return best if best < never else 2 * jam + n + m
