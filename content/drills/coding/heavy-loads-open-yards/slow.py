def heaviest_loads(yards, roads, opens, trips):
    answers = []
    for day, start, goal in trips:
        load = [[0] * yards for _ in range(yards)]
        for a, b, tons in roads:
            load[a][b] = load[b][a] = max(load[a][b], tons)
        for via in opens[:day]:
            for i in range(yards):
                for j in range(yards):
                    load[i][j] = max(load[i][j], min(load[i][via], load[via][j]))
        answers.append(load[start][goal])
    return answers
