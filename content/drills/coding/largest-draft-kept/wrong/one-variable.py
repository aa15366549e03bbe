class DraftStack:
    def __init__(self):
        self.drafts = []
        self.top = None

    def save(self, size):
        self.drafts.append(size)
        self.top = size if self.top is None else max(size, self.top)

    def undo(self):
        if not self.drafts:
            return None
        size = self.drafts.pop()
        if size == self.top:
            self.top = self.drafts[-1] if self.drafts else None
        return size

    def largest(self):
        return self.top
