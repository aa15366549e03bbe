def meeting_place(people, minutes):
    n = len(people)
    never = float("inf")
    time = [[never if way < 0 else way for way in row] for row in minutes]
    for village in range(n):
        time[village][village] = 0
    # After the round of `via` the times are least with none but villages 0 to via in between.
    for via in range(n):
        onwards = time[via]
        for row in time:
            first = row[via]
            if first == never:
                continue
            for to in range(n):
                if first + onwards[to] < row[to]:
                    row[to] = first + onwards[to]
    best, least = -1, never
    for village in range(n):
        total = 0
        for home in range(n):
            if people[home] > 0:
                total += people[home] * (time[home][village] + time[village][home])
        if total < least:  # never is not less than never; of equals the first stays
            best, least = village, total
    return best
