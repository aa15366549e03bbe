from collections import OrderedDict


class ReturnsTrolley:
    def __init__(self, places):
        self.places = places
        self.counts = OrderedDict()  # title -> times handed in, below three; longest ago first

    def hand_in(self, title):
        count = self.counts.pop(title, 0) + 1
        if count == 3:
            self.counts[title] = 0
            return title
        gone = None
        if len(self.counts) == self.places:  # only when the title is new: otherwise one was just taken out
            gone, _ = self.counts.popitem(last=False)
        self.counts[title] = count
        return gone

    def next_to_go(self):
        return next(iter(self.counts), None)
