def scattered_lots(store):
    rows = len(store)
    columns = len(store[0]) if store else 0
    sizes = {}
    for row in store:
        for lot in row:
            sizes[lot] = sizes.get(lot, 0) + 1
    apart = set()
    for row in range(rows):
        for column in range(columns):
            lot = store[row][column]
            if lot == 0:
                continue
            seen = {(row, column)}
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                for nr, nc in ((r - 1, c), (r + 1, c), (r, (c - 1) % columns), (r, (c + 1) % columns)):
                    if 0 <= nr < rows and (nr, nc) not in seen and store[nr][nc] == lot:
                        seen.add((nr, nc))
                        waiting.append((nr, nc))
            if len(seen) < sizes[lot]:
                apart.add(lot)
    return sorted(apart)
