def best_harvest(nectar, rest):
    best = [0] * (len(nectar) + 1)
    for week, fresh in enumerate(nectar):
        left_over = (nectar[week - 1] + 1) // 2 if week > 0 else 0
        best[week + 1] = max(best[week], fresh + left_over + best[max(0, week - rest)])
    return best[-1]
