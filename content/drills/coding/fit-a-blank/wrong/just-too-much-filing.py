def fit_blank(root, width, filing):
    wide = narrow = None
    node = root
    while node is not None:
        if node.val == width:
            return width
        if node.val > width:
            wide = node.val
            node = node.left
        else:
            narrow = node.val
            node = node.right
    if wide is not None and wide - width < filing:
        return wide
    return narrow
