class ShuntedTrain:
    def __init__(self):
        self.line = []

    def hitch(self, wagon):
        is_new = wagon not in self.line
        if not is_new:
            self.line.remove(wagon)
        self.line.append(wagon)
        return is_new

    def unhitch(self, wagon):
        if wagon not in self.line:
            return False
        self.line.remove(wagon)
        return True

    def turn(self):
        self.line.reverse()

    def behind(self, wagon):
        place = self.line.index(wagon) + 1 if wagon in self.line else len(self.line)
        return self.line[place] if place < len(self.line) else None

    def first(self):
        return self.line[0] if self.line else None
