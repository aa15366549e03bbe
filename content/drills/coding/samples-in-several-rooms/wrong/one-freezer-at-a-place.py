class FreezerRing:
    def __init__(self, length):
        self.at = {}
        self.freezers = {}

    def join(self, freezer, room, marks):
        if freezer in self.freezers:
            return False
        self.freezers[freezer] = (room, list(marks))
        for place in marks:
            self.at[place] = min(freezer, self.at.get(place, freezer))
        return True

    def leave(self, freezer):
        if freezer not in self.freezers:
            return False
        for place in self.freezers.pop(freezer)[1]:
            if self.at.get(place) == freezer:
                del self.at[place]
        return True

    def homes(self, sample, copies):
        places = sorted(self.at)
        places = [p for p in places if p >= sample] + [p for p in places if p < sample]
        chosen = []
        rooms = set()
        for place in places:
            freezer = self.at[place]
            room = self.freezers[freezer][0]
            if room not in rooms and len(chosen) < copies:
                rooms.add(room)
                chosen.append(freezer)
        return chosen
