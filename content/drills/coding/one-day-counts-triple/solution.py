def best_trial(days, factor):
    if not days:
        return 0
    plain = days[0]  # best trial that ends on this day, bonus unspent
    spent = days[0] * factor  # best trial that ends on this day, bonus spent
    best = max(plain, spent)
    for place in range(1, len(days)):
        day = days[place]
        before = max(plain, 0)  # a trial that lost so far is better left out
        # The bonus goes to today, or went to an earlier day.
        spent = max(before + day * factor, spent + day)
        plain = before + day
        best = max(best, plain, spent)
    return best
