from collections import Counter


def shortest_walk(shelves, order):
    if not order:
        return []
    missing = Counter(order)
    lacking = len(order)
    mixed = 0
    start = 0
    best = []
    for end, box in enumerate(shelves):
        if box == "mixed":
            mixed += 1
        elif box in missing:
            lacking -= missing[box] > 0
            missing[box] -= 1
        while lacking <= mixed:
            if not best or end - start <= best[1] - best[0]:
                best = [start, end]
            left = shelves[start]
            start += 1
            if left == "mixed":
                mixed -= 1
            elif left in missing:
                missing[left] += 1
                lacking += missing[left] > 0
    return best
