class ShuntedTrain:
    def __init__(self):
        self.line = []

    def place(self, wagon):
        found = None
        for place, each in enumerate(self.line):
            if each == wagon:
                found = place
        return found

    def hitch(self, wagon):
        if self.place(wagon) is not None:
            return False
        self.line.append(wagon)
        return True

    def unhitch(self, wagon):
        if self.place(wagon) is None:
            return False
        self.line = [each for each in self.line if each != wagon]
        return True

    def turn(self):
        self.line = [each for each in reversed(self.line)]

    def behind(self, wagon):
        place = self.place(wagon)
        if place is None or place + 1 == len(self.line):
            return None
        return self.line[place + 1]

    def first(self):
        return self.line[0] if self.line else None
