from collections import OrderedDict


class ReturnsTrolley:
    def __init__(self, places):
        self.places = places
        self.order = OrderedDict()
        self.counts = {}

    def hand_in(self, title):
        self.order.pop(title, None)
        self.counts[title] = self.counts.get(title, 0) + 1
        if self.counts[title] == 3:
            self.counts[title] = 0
            return title
        gone = None
        if len(self.order) == self.places:
            gone, _ = self.order.popitem(last=False)
        self.order[title] = True
        return gone

    def next_to_go(self):
        return next(iter(self.order), None)
