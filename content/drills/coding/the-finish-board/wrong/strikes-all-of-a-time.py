class FinishBoard:
    def __init__(self):
        # Nodes by number; 0 stands for "none" and holds no runners.
        self.times = [0]
        self.runners = [0]  # with exactly this time
        self.within = [0]  # in the whole part below, the node included
        self.left = [0]
        self.right = [0]

    def find(self, time):
        node = 1 if len(self.times) > 1 else 0
        while node and self.times[node] != time:
            node = self.left[node] if time < self.times[node] else self.right[node]
        return node

    def change(self, time, by):
        """Adds to the counts on the way to a time that is there."""
        node = 1
        while self.times[node] != time:
            self.within[node] += by
            node = self.left[node] if time < self.times[node] else self.right[node]
        self.within[node] += by
        self.runners[node] += by

    def finish(self, time):
        if not self.find(time):
            self.hang(time)
        self.change(time, 1)

    def hang(self, time):
        made = len(self.times)
        node = 1 if made > 1 else 0
        while node:
            side = self.left if time < self.times[node] else self.right
            if not side[node]:
                side[node] = made
                break
            node = side[node]
        self.times.append(time)
        for counts in (self.runners, self.within, self.left, self.right):
            counts.append(0)

    def disqualify(self, time):
        # Look first: the counts on the way must not change for nobody.
        if not self.runners[self.find(time)]:
            return False
        self.change(time, -self.runners[self.find(time)])
        return True

    def place_of(self, time):
        place = 1
        node = 1 if len(self.times) > 1 else 0
        while node:
            if time <= self.times[node]:
                node = self.left[node]
            else:
                place += self.within[self.left[node]] + self.runners[node]
                node = self.right[node]
        return place

    def time_at(self, place):
        node = 1 if len(self.times) > 1 else 0
        while node:
            # `place` counts within the part of this node.
            before = self.within[self.left[node]]
            if place <= before:
                node = self.left[node]
            elif place <= before + self.runners[node]:
                return self.times[node] if place == before + 1 else None
            else:
                place -= before + self.runners[node]
                node = self.right[node]
        return None
