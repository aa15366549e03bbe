from bisect import bisect_right


class Item:
    def __init__(self):
        self.numbers = [0]  # accepted sheets that changed it, ascending
        self.counts = [0]
        self.recounted = 0  # the last of them that recounted it


class StockBook:
    def __init__(self):
        self.items = {}
        self.accepted = 0
        self.given = 0
        self.open = {}  # sheet -> (accepted when it began, {item: [is a recount, pieces]})

    def begin(self):
        self.given += 1
        self.open[self.given] = (self.accepted, {})
        return self.given

    def count(self, sheet, item):
        if sheet not in self.open:
            return None
        began, changes = self.open[sheet]
        is_recount, pieces = changes.get(item, (False, 0))
        if is_recount or item not in self.items:
            return pieces
        history = self.items[item]
        return history.counts[bisect_right(history.numbers, began) - 1] + pieces

    def recount(self, sheet, item, pieces):
        if sheet in self.open:
            self.open[sheet][1][item] = (True, pieces)

    def move(self, sheet, item, pieces):
        if sheet in self.open:
            changes = self.open[sheet][1]
            is_recount, before = changes.get(item, (False, 0))
            changes[item] = (is_recount, before + pieces)

    def hand_in(self, sheet):
        if sheet not in self.open:
            return False
        began, changes = self.open.pop(sheet)
        after = {}
        for item, (is_recount, pieces) in changes.items():
            history = self.items.get(item) or Item()
            disturbed = history.recounted
            after[item] = pieces if is_recount else history.counts[-1] + pieces
            if disturbed > began or after[item] < 0:
                return False
        self.accepted += 1  # all items passed: only now is anything written
        for item, count in after.items():
            history = self.items.setdefault(item, Item())
            history.numbers.append(self.accepted)
            history.counts.append(count)
            if changes[item][0]:
                history.recounted = self.accepted
        return True
