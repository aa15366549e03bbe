from collections import Counter


def shortest_walk(shelves, order):
    best = []
    wanted = Counter(order)
    for start in range(len(shelves)):
        missing = dict(wanted)
        lacking = len(order)
        mixed = 0
        for end in range(start, len(shelves)):
            box = shelves[end]
            if box == "mixed":
                mixed += 1
            elif missing.get(box, 0) > 0:
                missing[box] -= 1
                lacking -= 1
            if order and lacking <= mixed:
                if not best or end - start < best[1] - best[0]:
                    best = [start, end]
                break
    return best
