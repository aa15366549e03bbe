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
        while self.line:
            ticket = self.line.popleft()
            if ticket in self.present:
                self.present.remove(ticket)
                self.last = ticket
                return ticket
        return None

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
