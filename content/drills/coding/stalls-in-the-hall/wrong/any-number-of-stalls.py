def best_layout(hall):
    if not hall:
        return [0, 0]
    width = len(hall[0])
    masks = [mask for mask in range(1 << width) if mask & mask >> 1 == 0]
    best = {(0, 0): (0, 0)}
    for row in hall:
        after = {}
        for (last, before), (earned, stalls) in best.items():
            for mask in masks:
                if mask & last & before:
                    continue
                chosen = [row[place] for place in range(width) if mask >> place & 1]
                total = earned + sum(chosen)
                if (mask, last) not in after or total >= after[mask, last][0]:
                    after[mask, last] = (total, stalls + len(chosen))
        best = after
    earned, stalls = max(best.values(), key=lambda each: each[0])
    return [earned, stalls]
