class ShuntedTrain:
    def __init__(self):
        self.line = []
        self.front = None

    def hitch(self, wagon):
        if wagon in self.line:
            return False
        self.line.append(wagon)
        if self.front is None:
            self.front = wagon
        return True

    def unhitch(self, wagon):
        if wagon not in self.line:
            return False
        self.line.remove(wagon)
        return True

    def turn(self):
        self.line.reverse()
        self.front = self.line[0] if self.line else None

    def behind(self, wagon):
        place = self.line.index(wagon) + 1 if wagon in self.line else len(self.line)
        return self.line[place] if place < len(self.line) else None

    def first(self):
        return self.front
