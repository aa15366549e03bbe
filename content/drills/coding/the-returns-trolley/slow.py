class ReturnsTrolley:
    def __init__(self, places):
        self.places = places
        self.titles = []
        self.counts = []

    def hand_in(self, title):
        place = -1
        for index, each in enumerate(self.titles):
            if each == title:
                place = index
        count = 1
        if place >= 0:
            count = self.counts.pop(place) + 1
            self.titles.pop(place)
            if count == 3:
                return title
        gone = None
        if len(self.titles) == self.places:
            gone = self.titles.pop(0)
            self.counts.pop(0)
        self.titles.append(title)
        self.counts.append(count)
        return gone

    def next_to_go(self):
        return self.titles[0] if self.titles else None
