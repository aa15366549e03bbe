from collections import deque


class TicketCounter:
    def __init__(self):
        self.drawn = 0
        self.line = deque()  # may still hold tickets that were given up
        self.present = set()  # who really waits
        self.missed_once = set()
        self.last = None  # the ticket of the last call, until it is reported as missed

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
        ticket, self.last = self.last, None
        if ticket is None or ticket in self.missed_once:
            return False
        self.missed_once.add(ticket)
        self.line.append(ticket)
        self.present.add(ticket)
        return True

    def waiting(self):
        return len(self.present)
