class ToolRack:
    def __init__(self, places):
        self.places = places
        self.rack = []  # [name, uses, locked]; used longest ago first

    def place_of(self, name):
        for place, tool in enumerate(self.rack):
            if tool[0] == name:
                return place
        return None

    def use(self, name):
        place = self.place_of(name)
        if place is not None:
            tool = self.rack.pop(place)
            tool[1] += 1
            self.rack.append(tool)
            return None
        gone = None
        if len(self.rack) == self.places:
            free = [tool for tool in self.rack if not tool[2]]
            if not free:
                return None
            gone = free[0][0]
            self.rack.remove(free[0])
        self.rack.append([name, 1, False])
        return gone

    def lock(self, name):
        place = self.place_of(name)
        if place is not None:
            self.rack[place][2] = True

    def uses(self, name):
        place = self.place_of(name)
        return 0 if place is None else self.rack[place][1]
