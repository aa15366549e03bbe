def best_run(root):
    best = None

    def down(node):
        nonlocal best
        if node is None:
            return 0
        way = node.val + max(0, down(node.left), down(node.right))
        best = way if best is None else max(best, way)
        return way

    down(root)
    return best
