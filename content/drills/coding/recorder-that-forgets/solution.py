class LineRecorder:
    def __init__(self, capacity):
        self.places = [0] * capacity
        self.oldest = 0
        self.kept = 0  # the readings are at oldest, oldest + 1, … round the list, so many of them
        self.gone = 0

    def at(self, after_oldest):
        return (self.oldest + after_oldest) % len(self.places)

    def record(self, reading):
        lost = None
        if self.kept == len(self.places):
            lost = self.places[self.oldest]
            self.oldest = self.at(1)
            self.kept -= 1
            self.gone += 1
        self.places[self.at(self.kept)] = reading
        self.kept += 1
        return lost

    def take(self, count):
        total = 0
        for _ in range(min(count, self.kept)):
            total += self.places[self.oldest]
            self.oldest = self.at(1)
            self.kept -= 1
        return total

    def latest(self, back):
        return self.places[self.at(self.kept - 1 - back)] if back < self.kept else None

    def lost(self):
        gone, self.gone = self.gone, 0
        return gone
