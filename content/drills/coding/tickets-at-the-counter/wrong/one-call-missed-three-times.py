from collections import deque


class TicketCounter:
    def __init__(self):
        self.drawn = 0
        self.line = deque()
        self.present = set()
        self.missed_once = set()
        self.last = None

    def take(self):
        self.drawn += 1
        self.line.append(self.drawn)
        self.present.add(self.drawn)
        return self.drawn

    def give_up(self, ticket):
        if ticket not in self.present:
            return False
        self.present.remove(ticket)
        return True

    def call(self):
        self.last = None
        while self.line:
            ticket = self.line.popleft()
            if ticket in self.present:
                self.present.remove(ticket)
                self.last = ticket
                break
        return self.last

    def missed(self):
        if self.last is None or self.last in self.missed_once:
            self.missed_once.discard(self.last)
            return False
        self.missed_once.add(self.last)
        self.line.append(self.last)
        self.present.add(self.last)
        return True

    def waiting(self):
        return len(self.present)
