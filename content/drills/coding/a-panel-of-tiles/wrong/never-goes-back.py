def tile_panel(words, rows, columns):
    beginnings = {word[:length] for word in words if len(word) == rows for length in range(rows + 1)}
    panel = []
    for _ in range(rows):
        for word in sorted(set(words)):
            if len(word) == columns and word not in panel:
                lines = panel + [word] + ["".join(column) for column in zip(*panel, word)]
                if all(column in beginnings for column in lines[len(panel) + 1:]):
                    if len(panel) + 1 < rows or len(set(lines)) == len(lines):
                        panel.append(word)
                        break
        else:
            return []
    return panel
