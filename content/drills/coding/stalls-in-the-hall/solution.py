def best_layout(hall):
    if not hall:
        return [0, 0]
    width = len(hall[0])
    masks = [mask for mask in range(1 << width) if mask & mask >> 1 == 0]
    best = {(0, 0): (0, 0)}  # (last row, the one before) -> (earnings, minus the number of stalls)
    for row in hall:
        gains = []
        for mask in masks:
            chosen = [row[place] for place in range(width) if mask >> place & 1]
            gains.append((mask, sum(chosen), len(chosen)))
        after = {}
        for (last, before), (earned, fewer) in best.items():
            full = last & before  # a third stall must not stand behind these
            for mask, gain, stalls in gains:
                if mask & full:
                    continue
                found = (earned + gain, fewer - stalls)
                # Rows added later treat both alike, so only the better one can matter.
                if found > after.get((mask, last), (float('-inf'), 0)):
                    after[mask, last] = found
        best = after
    earned, fewer = max(best.values())
    return [earned, -fewer]
