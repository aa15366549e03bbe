def fewest_switches(first, second, merged):
    if len(first) + len(second) != len(merged):
        return -1
    if merged == "":
        return 0
    never = len(merged) + 1
    n, m = len(first), len(second)
    # The fewest stretches that explain the beginning, the last stretch being from this belt.
    from_first = [[never] * (m + 1) for _ in range(n + 1)]
    from_second = [[never] * (m + 1) for _ in range(n + 1)]
    from_first[0][0] = from_second[0][0] = 0
    for i in range(n + 1):
        for j in range(m + 1):
            length = 1
            while length <= i and first[i - length] == merged[i + j - length]:
                if from_second[i - length][j] + 1 < from_first[i][j]:
                    from_first[i][j] = from_second[i - length][j] + 1
                length += 1
            length = 1
            while length <= j and second[j - length] == merged[i + j - length]:
                if from_first[i][j - length] + 1 < from_second[i][j]:
                    from_second[i][j] = from_first[i][j - length] + 1
                length += 1
    fewest = min(from_first[n][m], from_second[n][m])
    return fewest - 1 if fewest < never else -1
