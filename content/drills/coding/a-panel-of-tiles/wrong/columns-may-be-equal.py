def tile_panel(words, rows, columns):
    row_root = tree_of(word for word in words if len(word) == columns)
    column_root = tree_of(word for word in words if len(word) == rows)
    panel = []  # complete rows
    above = [[column_root] * columns]  # for each number of rows laid: the column nodes reached

    def fill(letters, row_node, column_nodes):
        """Goes on from the current row's letters; tells whether the panel is complete."""
        column = len(letters)
        if column < columns:
            # Both ways must go on: the row's and the column's.
            for letter in sorted(row_node.keys() & above[-1][column].keys()):
                child = above[-1][column][letter]
                if fill(letters + letter, row_node[letter], column_nodes + [child]):
                    return True
            return False
        if letters in panel:
            return False
        panel.append(letters)
        above.append(column_nodes)
        if len(panel) == rows:
            if all_different(panel):
                return True
        elif fill("", row_root, []):
            return True
        panel.pop()
        above.pop()
        return False

    return panel if fill("", row_root, []) else []


def all_different(panel):
    lines = panel + ["".join(column) for column in zip(*panel)]
    return not set(panel) & set(lines[len(panel):])


def tree_of(words):
    root = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
    return root
