class ShelfWalk:
    def __init__(self, root):
        self.path = []  # books whose left part is done and that have not been given yet
        self.descend(root)

    def descend(self, node):
        while node:
            self.path.append(node)
            node = node.left

    def peek(self):
        return self.path[-1].val if self.path else None

    def take(self):
        if not self.path:
            return None
        node = self.path.pop()
        if node.right:
            self.path.append(node.right)
        return node.val

    def skip_to(self, number):
        while self.path and self.path[-1].val < number:
            self.take()
