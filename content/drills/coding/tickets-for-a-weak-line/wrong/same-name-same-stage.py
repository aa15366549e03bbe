class LineGuard:
    def __init__(self, limit, pause, trials):
        self.limit = limit
        self.pause = pause
        self.trials = trials
        self.now = 0
        self.stage_number = 0
        self.tickets = 0
        self.stage_of = {}  # ticket not reported -> number of the stage in which it was given
        self._begin("normal")

    def ask(self, passed):
        self.now += passed
        if self.stage != "normal" and (self.stage == "closed" or self.given == self.trials):
            if self.now - self.began < self.pause:
                return 0
            self._begin("trial")
        self.tickets += 1
        self.given += 1
        self.stage_of[self.tickets] = self.stage
        return self.tickets

    def report(self, passed, ticket, good):
        self.now += passed
        if self.stage_of.pop(ticket, None) != self.stage:
            return self.stage
        if self.stage == "normal":
            self.count = 0 if good else self.count + 1
            if self.count == self.limit:
                self._begin("closed")
        elif not good:
            self._begin("closed")
        else:
            self.count += 1
            if self.count == self.trials:
                self._begin("normal")
        return self.stage

    def _begin(self, stage):
        self.stage = stage
        self.stage_number += 1
        self.began = self.now
        self.given = 0
        self.count = 0  # bad ones in a row, or good trials
