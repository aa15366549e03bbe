from bisect import bisect_left, insort


class FreezerRing:
    def __init__(self, length):
        self.length = length
        self.marks = []  # (place, freezer) of all that are there, in the order of a walk
        self.freezers = {}  # freezer -> (room, marks)

    def join(self, freezer, room, marks):
        if freezer in self.freezers:
            return False
        self.freezers[freezer] = (room, list(marks))
        for place in marks:
            insort(self.marks, (place, freezer))
        return True

    def leave(self, freezer):
        if freezer not in self.freezers:
            return False
        _, marks = self.freezers.pop(freezer)
        for place in marks:
            del self.marks[bisect_left(self.marks, (place, freezer))]
        return True

    def homes(self, sample, copies):
        start = bisect_left(self.marks, (sample, -1))
        chosen = []
        rooms = set()
        for step in range(len(self.marks)):  # one round at most
            _, freezer = self.marks[(start + step) % len(self.marks)]
            room, _ = self.freezers[freezer]
            if room not in rooms:
                rooms.add(room)
                chosen.append(freezer)
                if len(chosen) == copies:
                    break
        return chosen
