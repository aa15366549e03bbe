def best_run(root):
    best = None

    def down(node):
        """The best sum of a way that begins at the node and leads down; at least the node itself."""
        nonlocal best
        if node is None:
            return 0
        left, right = max(0, down(node.left)), max(0, down(node.right))
        # The node as the highest point of a route that turns here.
        through = node.val + left + right
        best = through if best is None else max(best, through)
        return node.val + max(left, right)

    down(root)
    return best
