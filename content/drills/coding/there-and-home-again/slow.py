def meeting_place(people, minutes):
    n = len(people)
    ways = [(i, j, minutes[i][j]) for i in range(n) for j in range(n) if i != j and minutes[i][j] >= 0]

    def times_from(start):
        time = [-1] * n
        time[start] = 0
        for _ in range(n):
            for i, j, way in ways:
                if time[i] >= 0 and (time[j] < 0 or time[i] + way < time[j]):
                    time[j] = time[i] + way
        return time

    table = [times_from(village) for village in range(n)]
    best, least = -1, 0
    for village in range(n):
        homes = [home for home in range(n) if people[home]]
        if any(table[home][village] < 0 or table[village][home] < 0 for home in homes):
            continue
        total = sum(people[home] * (table[home][village] + table[village][home]) for home in homes)
        if best < 0 or total < least:
            best, least = village, total
    return best
