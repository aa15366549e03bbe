def heaviest_loads(yards, roads, opens, trips):
    direct = [[0] * yards for _ in range(yards)]
    for a, b, tons in roads:
        direct[a][b] = direct[b][a] = max(direct[a][b], tons)
    answers = []
    for day, start, goal in trips:
        best = direct[start][goal]
        for via in opens[:day]:
            best = max(best, min(direct[start][via], direct[via][goal]))
        answers.append(best)
    return answers
