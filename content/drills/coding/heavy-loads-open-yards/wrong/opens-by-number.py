def heaviest_loads(yards, roads, opens, trips):
    load = [[0] * yards for _ in range(yards)]
    for a, b, tons in roads:
        load[a][b] = load[b][a] = max(load[a][b], tons)
    by_day = [[] for _ in range(len(opens) + 1)]
    for number, (day, _, _) in enumerate(trips):
        by_day[day].append(number)
    answers = [0] * len(trips)
    for day in range(len(opens) + 1):
        if day > 0:
            # A new route comes through the new yard once; its halves use yards that opened before.
            onwards = load[sorted(opens)[day - 1]]
            for row in load:
                first = row[sorted(opens)[day - 1]]
                if first == 0:
                    continue
                for to in range(yards):
                    through = first if first < onwards[to] else onwards[to]
                    if through > row[to]:
                        row[to] = through
        for number in by_day[day]:
            answers[number] = load[trips[number][1]][trips[number][2]]
    return answers
