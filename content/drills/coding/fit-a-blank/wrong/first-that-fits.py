def fit_blank(root, width, filing):
    narrow = None
    node = root
    while node is not None:
        if width <= node.val <= width + filing:
            return node.val
        if node.val > width:
            node = node.left
        else:
            narrow = node.val
            node = node.right
    return narrow
