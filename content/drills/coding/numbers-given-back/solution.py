def give_back(root, returned):
    above_root = TreeNode(-1, None, root)  # a parent for the root, so that it is a node like any other
    for number in returned:
        take_out(above_root, number)
    return above_root.right


def take_out(parent, number):
    node = parent.right
    while node is not None and node.val != number:
        parent = node
        node = node.left if number < node.val else node.right
    if node is None:
        return
    if node.left is not None and node.right is not None:
        smaller, above_smaller = outermost(node.left, node, "right")
        greater, above_greater = outermost(node.right, node, "left")
        emptied = node
        if number - smaller.val <= greater.val - number:
            node, parent = smaller, above_smaller
        else:
            node, parent = greater, above_greater
        emptied.val = node.val
    # Here the node has one child at most.
    child = node.left if node.left is not None else node.right
    if parent.left is node:
        parent.left = child
    else:
        parent.right = child


def outermost(node, parent, side):
    while getattr(node, side) is not None:
        parent = node
        node = getattr(node, side)
    return node, parent
