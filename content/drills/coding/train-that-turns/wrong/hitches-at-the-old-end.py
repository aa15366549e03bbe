class ShuntedTrain:
    def __init__(self):
        self.line = []
        self.turned = False

    def hitch(self, wagon):
        if wagon in self.line:
            return False
        self.line.append(wagon)
        return True

    def unhitch(self, wagon):
        if wagon not in self.line:
            return False
        self.line.remove(wagon)
        return True

    def turn(self):
        self.turned = not self.turned

    def behind(self, wagon):
        line = self.line[::-1] if self.turned else self.line
        place = line.index(wagon) + 1 if wagon in line else len(line)
        return line[place] if place < len(line) else None

    def first(self):
        if not self.line:
            return None
        return self.line[-1] if self.turned else self.line[0]
