class DraftStack:
    def __init__(self):
        self.drafts = []  # (size, largest size up to here)

    def save(self, size):
        largest = max(size, self.drafts[-1][1]) if self.drafts else size
        self.drafts.append((size, largest))

    def undo(self):
        return self.drafts.pop()[0] if self.drafts else None

    def largest(self):
        return self.drafts[-1][1] if self.drafts else None
