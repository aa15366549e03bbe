class HarbourBoard:
    def __init__(self):
        self.heap = []  # [urgency, since, ship]; no entry comes before its parent
        self.places = {}  # ship -> where it is in the heap; kept true by put() alone
        self.settings = 0

    def arrive(self, ship, urgency):
        if ship in self.places:
            return False
        self.heap.append(None)
        self.put(len(self.heap) - 1, self.entry(ship, urgency))
        self.settle(len(self.heap) - 1)
        return True

    def change(self, ship, urgency):
        place = self.places.get(ship)
        if place is None:
            return False
        if self.heap[place][0] != urgency:
            self.put(place, self.entry(ship, urgency))
            self.settle(place)
        return True

    def leave(self, ship):
        place = self.places.pop(ship, None)
        if place is None:
            return False
        last = self.heap.pop()
        if place < len(self.heap):
            self.put(place, last)
            self.settle(place)  # it comes from another branch: it may have to go up
        return True

    def first(self):
        return self.heap[0][2] if self.heap else None

    def second(self):
        if len(self.heap) < 2:
            return None
        return self.heap[2 if len(self.heap) > 2 and self.comes_before(2, 1) else 1][2]

    def entry(self, ship, urgency):
        self.settings += 1
        return [urgency, self.settings, ship]

    def put(self, place, entry):
        self.heap[place] = entry
        self.places[entry[2]] = place

    def comes_before(self, one, other):
        a, b = self.heap[one], self.heap[other]
        return a[0] > b[0] or (a[0] == b[0] and a[1] < b[1])

    def swap(self, one, other):
        a, b = self.heap[one], self.heap[other]
        self.put(one, b)
        self.put(other, a)

    def settle(self, place):
        while place > 0 and self.comes_before(place, (place - 1) // 2):
            self.swap(place, (place - 1) // 2)
            place = (place - 1) // 2
        while True:
            best = place
            for child in (2 * place + 1, 2 * place + 2):
                if child < len(self.heap) and self.comes_before(child, best):
                    best = child
            if best == place:
                return
            self.swap(place, best)
            place = best
