class TicketCounter:
    def __init__(self):
        self.line = []  # [ticket, whether it waits], for good
        self.missed_once = []
        self.last = None

    def take(self):
        ticket = 1
        for entry in self.line:
            ticket = max(ticket, entry[0] + 1)
        self.line.append([ticket, True])
        return ticket

    def give_up(self, ticket):
        found = False
        for entry in self.line:
            if entry[0] == ticket and entry[1]:
                entry[1] = False
                found = True
        return found

    def call(self):
        self.last = None
        for entry in self.line:
            if entry[1]:
                entry[1] = False
                self.last = entry[0]
                break
        return self.last

    def missed(self):
        ticket, self.last = self.last, None
        if ticket is None or ticket in self.missed_once:
            return False
        self.missed_once.append(ticket)
        self.line.append([ticket, True])
        return True

    def waiting(self):
        return sum(1 for entry in self.line if entry[1])
