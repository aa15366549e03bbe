class TrialMergers:
    def __init__(self, branches):
        self.parent = list(range(branches))
        self.size = [1] * branches
        self.calls = []  # for each call of merge the head that went below another one; None if nothing changed

    def head(self, a):
        # No way is shortened: a merger can only be taken back if it changed one pointer.
        while self.parent[a] != a:
            a = self.parent[a]
        return a

    def merge(self, a, b):
        upper, lower = self.head(a), self.head(b)
        if upper == lower:
            self.calls.append(None)
            return False
        if self.size[lower] > self.size[upper]:
            upper, lower = lower, upper
        self.parent[lower] = upper
        self.size[upper] += self.size[lower]
        self.calls.append(lower)
        return True

    def take_back(self):
        if not self.calls:
            return False
        lower = self.calls.pop()
        if lower is not None:
            self.size[self.parent[lower]] -= self.size[lower]
            self.parent[lower] = lower
        return True
