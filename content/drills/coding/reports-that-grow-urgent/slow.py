class RepairDesk:
    def __init__(self):
        self.reports = 0
        self.waiting = []  # [urgency, number] in the order of coming

    def report(self, urgency):
        self.reports += 1
        self.waiting.append([urgency, self.reports])
        return self.reports

    def raise_all(self, by):
        for entry in self.waiting:
            entry[0] += by

    def next_from(self, lowest):
        best = None
        for entry in self.waiting:
            if best is None or entry[0] > best[0]:
                best = entry
        if best is None or best[0] < lowest:
            return None
        self.waiting = [entry for entry in self.waiting if entry[1] != best[1]]
        return best[1]
