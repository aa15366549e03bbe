class TrialMergers:
    def __init__(self, branches):
        self.heads = list(range(branches))
        self.earlier = []

    def head(self, a):
        return self.heads[a]

    def merge(self, a, b):
        one, two = self.heads[a], self.heads[b]
        self.earlier.append(self.heads)
        sizes = {one: 0, two: 0}
        for each in self.heads:
            if each == one or each == two:
                sizes[each] += 1
        if one == two:
            return False
        if sizes[one] == sizes[two]:
            chosen = min(one, two)
        else:
            chosen = one if sizes[one] > sizes[two] else two
        self.heads = [chosen if each == one or each == two else each for each in self.heads]
        return True

    def take_back(self):
        if not self.earlier:
            return False
        self.heads = self.earlier.pop()
        return True
