from bisect import bisect_left, insort


def crushed_pairs(weights, owners, slack):
    below = []
    pairs = 0
    last = {}
    for weight, owner in zip(weights, owners):
        pairs += bisect_left(below, weight - slack)
        # the crate of this owner that came before it
        if owner in last and weight - last[owner] > slack:
            pairs -= 1
        last[owner] = weight
        insort(below, weight)
    return pairs
