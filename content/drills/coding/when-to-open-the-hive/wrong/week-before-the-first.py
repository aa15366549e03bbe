def best_harvest(nectar, rest):
    best = [0] * (len(nectar) + 1)
    for week, fresh in enumerate(nectar):
        opened = fresh + nectar[week - 1] // 2 + best[max(0, week - rest)]
        best[week + 1] = max(best[week], opened)
    return best[-1]
