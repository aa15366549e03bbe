def crushed_pairs(weights, owners, slack):
    by_owner = {}
    for weight, owner in zip(weights, owners):
        by_owner.setdefault(owner, []).append(weight)  # still from the bottom up
    within = sum(count_pairs(own, slack)[0] for own in by_owner.values())
    return count_pairs(weights, slack)[0] - within


def count_pairs(pile, slack):
    """Pairs whose upper weight exceeds the lower one by more than slack, and the pile sorted."""
    if len(pile) < 2:
        return 0, pile
    middle = len(pile) // 2
    lower_count, lower = count_pairs(pile[:middle], slack)
    upper_count, upper = count_pairs(pile[middle:], slack)
    count = lower_count + upper_count
    light = 0  # how many of the lower half are lighter than weight - slack
    for weight in upper:
        while light < len(lower) and lower[light] < weight - slack:
            light += 1
        count += light
    return count, sorted(lower + upper)  # two ascending runs: the library merges them
