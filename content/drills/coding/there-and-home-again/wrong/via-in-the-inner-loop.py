def meeting_place(people, minutes):
    n = len(people)
    never = float("inf")
    time = [[never if way < 0 else way for way in row] for row in minutes]
    for village in range(n):
        time[village][village] = 0
    for row in time:
        for to in range(n):
            for via in range(n):
                if row[via] + time[via][to] < row[to]:
                    row[to] = row[via] + time[via][to]
    best, least = -1, never
    for village in range(n):
        total = 0
        for home in range(n):
            if people[home] > 0:
                total += people[home] * (time[home][village] + time[village][home])
        if total < least:  # never is not less than never; of equals the first stays
            best, least = village, total
    return best
