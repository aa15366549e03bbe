class PartsCounter:
    def __init__(self, front, back):
        self.front_places = front
        self.back_places = back
        self.front = []  # [part, falls], oldest first
        self.back = []

    def find(self, shelf, part):
        found = -1
        for place, entry in enumerate(shelf):
            if entry[0] == part:
                found = place
        return found

    def take(self, part):
        in_front = self.find(self.front, part)
        in_back = self.find(self.back, part)
        if in_front >= 0:
            self.front.append(self.front.pop(in_front))
            return None
        if in_back < 0:
            self.back.append([part, 0])
            return self.back.pop(0)[0] if len(self.back) > self.back_places else None
        self.front.append(self.back.pop(in_back))
        if len(self.front) <= self.front_places:
            return None
        oldest = self.front.pop(0)
        oldest[1] += 1
        if oldest[1] == 2:
            return oldest[0]
        self.back.append(oldest)
        return None

    def shelf_of(self, part):
        if self.find(self.front, part) >= 0:
            return 1
        return 2 if self.find(self.back, part) >= 0 else 0

    def discard(self, part):
        for shelf in (self.front, self.back):
            place = self.find(shelf, part)
            if place >= 0:
                shelf.pop(place)
                return True
        return False
