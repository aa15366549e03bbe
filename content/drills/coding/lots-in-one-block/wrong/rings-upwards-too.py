def scattered_lots(store):
    rows = len(store)
    columns = len(store[0]) if store else 0
    seen = [[False] * columns for _ in range(rows)]
    pieces = {}  # lot -> walks started, each of which marks one whole piece
    for row in range(rows):
        for column in range(columns):
            lot = store[row][column]
            if lot == 0 or seen[row][column]:
                continue
            pieces[lot] = pieces.get(lot, 0) + 1
            seen[row][column] = True
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                # Everything goes round.
                for nr, nc in (((r - 1) % rows, c), ((r + 1) % rows, c), (r, (c - 1) % columns), (r, (c + 1) % columns)):
                    if 0 <= nr < rows and not seen[nr][nc] and store[nr][nc] == lot:
                        seen[nr][nc] = True
                        waiting.append((nr, nc))
    return sorted(lot for lot, count in pieces.items() if count > 1)
