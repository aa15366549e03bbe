from collections import Counter


def shortest_walk(shelves, order):
    # A mixed box fills, as it is met, the article that is lacking most.
    best = []
    for start in range(len(shelves)):
        missing = Counter(order)
        for end in range(start, len(shelves)):
            box = shelves[end]
            if box == "mixed" and order:
                box = max(sorted(missing), key=lambda name: missing[name])
            if missing[box] > 0:
                missing[box] -= 1
            if order and max(missing.values()) == 0:
                if not best or end - start < best[1] - best[0]:
                    best = [start, end]
                break
    return best
