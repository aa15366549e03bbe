def best_harvest(nectar, rest):
    last = []  # last[w]: the largest yield when week w is the last opening
    for week in range(len(nectar)):
        before = 0
        for other in range(week):
            if other < week - rest and last[other] > before:
                before = last[other]
        left_over = nectar[week - 1] // 2 if week > 0 else 0
        last.append(nectar[week] + left_over + before)
    return max(last, default=0)
