class Wagon:
    def __init__(self, number):
        self.number = number
        self.sides = [None, None]


class ShuntedTrain:
    def __init__(self):
        self.wagons = {}
        self.ends = [None, None]
        self.front = 0  # the side that points to the front; a turn changes nothing else

    def hitch(self, wagon):
        if wagon in self.wagons:
            return False
        front, back = self.front, 1 - self.front
        node = self.wagons[wagon] = Wagon(wagon)
        last = self.ends[back]
        node.sides[front] = last
        if last is None:
            self.ends[front] = node
        else:
            last.sides[back] = node
        self.ends[back] = node
        return True

    def unhitch(self, wagon):
        node = self.wagons.pop(wagon, None)
        if node is None:
            return False
        for side in (0, 1):  # the same on both sides, so the direction does not matter
            neighbour, other = node.sides[side], node.sides[1 - side]
            if neighbour is None:
                self.ends[side] = other
            else:
                neighbour.sides[1 - side] = other
        return True

    def turn(self):
        self.front = 1 - self.front

    def behind(self, wagon):
        node = self.wagons.get(wagon)
        after = None if node is None else node.sides[1 - self.front]
        return None if after is None else after.number

    def first(self):
        node = self.ends[self.front]
        return None if node is None else node.number
