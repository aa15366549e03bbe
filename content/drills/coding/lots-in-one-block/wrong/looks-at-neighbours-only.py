def scattered_lots(store):
    rows = len(store)
    columns = len(store[0]) if store else 0
    crates = {}
    for r in range(rows):
        for c in range(columns):
            if store[r][c]:
                crates.setdefault(store[r][c], []).append((r, c))
    apart = []
    for lot, places in crates.items():
        if len(places) == 1:
            continue
        for r, c in places:
            near = ((r - 1, c), (r + 1, c), (r, (c - 1) % columns), (r, (c + 1) % columns))
            if not any(0 <= y < rows and (y, x) != (r, c) and store[y][x] == lot for y, x in near):
                apart.append(lot)
                break
    return sorted(apart)
