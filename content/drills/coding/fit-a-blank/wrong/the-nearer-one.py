def fit_blank(root, width, filing):
    wide = narrow = None
    node = root
    while node is not None:
        if node.val >= width:
            wide = node.val
            node = node.left
        else:
            narrow = node.val
            node = node.right
    if wide is not None and wide - width <= filing:
        if narrow is None or wide - width <= width - narrow:
            return wide
    return narrow
