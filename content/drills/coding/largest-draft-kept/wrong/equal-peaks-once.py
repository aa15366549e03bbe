class DraftStack:
    def __init__(self):
        self.drafts = []
        self.peaks = []

    def save(self, size):
        self.drafts.append(size)
        if not self.peaks or size > self.peaks[-1]:
            self.peaks.append(size)

    def undo(self):
        if not self.drafts:
            return None
        size = self.drafts.pop()
        if size == self.peaks[-1]:
            self.peaks.pop()
        return size

    def largest(self):
        return self.peaks[-1] if self.peaks else None
