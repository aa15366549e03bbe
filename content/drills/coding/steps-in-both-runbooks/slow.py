def common_steps(a, b):
    # best[i][j]: the greatest number of common steps of a[i:] and b[j:]
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b)):
            place = next_place(a[i], b, j)
            taken = 0 if place is None else 1 + best[i + 1][place + 1]
            best[i][j] = max(best[i + 1][j], taken)
    steps = []
    j = 0
    for i in range(len(a)):
        if best[i][j] > best[i + 1][j]:
            steps.append(a[i])
            j = next_place(a[i], b, j) + 1
    return steps


def next_place(step, b, start):
    for place in range(start, len(b)):
        if b[place] == step:
            return place
    return None
