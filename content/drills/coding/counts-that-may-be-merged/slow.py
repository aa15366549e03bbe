class StockBook:
    def __init__(self):
        self.log = []  # [item, is a recount, pieces] of accepted sheets, in order
        self.given = 0
        self.sheets = []  # [sheet, length of the log when it began, changes, is open]

    def begin(self):
        self.given += 1
        self.sheets.append([self.given, len(self.log), [], True])
        return self.given

    def find(self, sheet):
        found = None
        for each in self.sheets:
            if each[3] and each[0] == sheet:
                found = each
        return found

    def replay(self, item, changes, count=0):
        for name, is_recount, pieces in changes:
            if name == item:
                count = pieces if is_recount else count + pieces
        return count

    def count(self, sheet, item):
        found = self.find(sheet)
        if found is None:
            return None
        _, began, changes, _ = found
        return self.replay(item, changes, self.replay(item, self.log[:began]))

    def recount(self, sheet, item, pieces):
        found = self.find(sheet)
        if found is not None:
            found[2].append([item, True, pieces])

    def move(self, sheet, item, pieces):
        found = self.find(sheet)
        if found is not None:
            found[2].append([item, False, pieces])

    def hand_in(self, sheet):
        found = self.find(sheet)
        if found is None:
            return False
        found[3] = False
        _, began, changes, _ = found
        for item, _, _ in changes:
            mine = any(is_recount for name, is_recount, _ in changes if name == item)
            for name, is_recount, _ in self.log[began:]:
                if name == item and (mine or is_recount):
                    return False
            if self.replay(item, changes, self.replay(item, self.log)) < 0:
                return False
        self.log.extend(changes)
        return True
