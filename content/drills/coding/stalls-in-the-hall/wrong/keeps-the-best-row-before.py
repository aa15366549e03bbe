def best_layout(hall):
    if not hall:
        return [0, 0]
    width = len(hall[0])
    masks = [mask for mask in range(1 << width) if mask & mask >> 1 == 0]
    best = {0: (0, 0, 0)}  # last row -> (earnings, minus stalls, the row before in the best layout)
    for row in hall:
        after = {}
        for last, (earned, fewer, before) in best.items():
            for mask in masks:
                if mask & last & before:
                    continue
                chosen = [row[place] for place in range(width) if mask >> place & 1]
                found = (earned + sum(chosen), fewer - len(chosen), last)
                after[mask] = max(after.get(mask, found), found)
        best = after
    earned, fewer, _ = max(best.values())
    return [earned, -fewer]
