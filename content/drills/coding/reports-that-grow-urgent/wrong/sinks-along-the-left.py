class RepairDesk:
    def __init__(self):
        self.reports = 0
        self.raised = 0
        self.heap = []

    def comes_before(self, one, other):
        a, b = self.heap[one], self.heap[other]
        return a[0] > b[0] or (a[0] == b[0] and a[1] < b[1])

    def swap(self, one, other):
        self.heap[one], self.heap[other] = self.heap[other], self.heap[one]

    def report(self, urgency):
        self.reports += 1
        self.heap.append([urgency - self.raised, self.reports])
        place = len(self.heap) - 1
        while place > 0 and self.comes_before(place, (place - 1) // 2):
            self.swap(place, (place - 1) // 2)
            place = (place - 1) // 2
        return self.reports

    def raise_all(self, by):
        self.raised += by

    def next_from(self, lowest):
        if not self.heap or self.heap[0][0] + self.raised < lowest:
            return None
        number = self.heap[0][1]
        last = self.heap.pop()
        if self.heap:
            self.heap[0] = last
            self.sift_down()
        return number

    def sift_down(self):
        place = 0
        while True:
            first = place
            for child in (2 * place + 1, 2 * place + 2):
                if first == place and child < len(self.heap) and self.comes_before(child, first):
                    first = child
            if first == place:
                return
            self.swap(place, first)
            place = first
