class LineRecorder:
    def __init__(self, capacity):
        self.capacity = capacity
        self.kept = []  # newest first
        self.gone = 0

    def record(self, reading):
        lost = None
        if len(self.kept) == self.capacity:
            lost = self.kept.pop()
            self.gone += 1
        moved = [reading]
        for each in self.kept:
            moved.append(each)
        self.kept = moved
        return lost

    def take(self, count):
        total = 0
        left = []
        for place, reading in enumerate(self.kept):
            if place < len(self.kept) - count:
                left.append(reading)
            else:
                total += reading
        self.kept = left
        return total

    def latest(self, back):
        found = None
        for place, reading in enumerate(self.kept):
            if place == back:
                found = reading
        return found

    def lost(self):
        gone, self.gone = self.gone, 0
        return gone
