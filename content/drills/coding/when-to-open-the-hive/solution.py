def best_harvest(nectar, rest):
    best = [0] * (len(nectar) + 1)  # best[n]: the largest yield of the first n weeks
    for week, fresh in enumerate(nectar):
        left_over = nectar[week - 1] // 2 if week > 0 else 0
        # The opening before this one lies within the first week - rest weeks.
        opened = fresh + left_over + best[max(0, week - rest)]
        best[week + 1] = max(best[week], opened)
    return best[-1]
