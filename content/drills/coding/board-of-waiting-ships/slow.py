class HarbourBoard:
    def __init__(self):
        self.entries = []  # [urgency, ship] in the order in which the urgencies were set

    def entry_of(self, ship):
        found = None
        for entry in self.entries:
            if entry[1] == ship:
                found = entry
        return found

    def arrive(self, ship, urgency):
        if self.entry_of(ship) is not None:
            return False
        self.entries.append([urgency, ship])
        return True

    def change(self, ship, urgency):
        entry = self.entry_of(ship)
        if entry is None:
            return False
        if entry[0] != urgency:
            self.leave(ship)
            self.entries.append([urgency, ship])
        return True

    def leave(self, ship):
        if self.entry_of(ship) is None:
            return False
        self.entries = [entry for entry in self.entries if entry[1] != ship]
        return True

    def best_but(self, ship):
        best = None
        for entry in self.entries:
            if entry[1] != ship and (best is None or entry[0] > best[0]):
                best = entry
        return None if best is None else best[1]

    def first(self):
        return self.best_but(None)

    def second(self):
        return self.best_but(self.first())
