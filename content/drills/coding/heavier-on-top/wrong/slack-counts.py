from bisect import bisect_right, insort


def crushed_pairs(weights, owners, slack):
    def count(pile):
        below = []
        pairs = 0
        for weight in pile:
            pairs += bisect_right(below, weight - max(slack, 1))
            insort(below, weight)
        return pairs

    by_owner = {}
    for weight, owner in zip(weights, owners):
        by_owner.setdefault(owner, []).append(weight)
    return count(weights) - sum(count(own) for own in by_owner.values())
