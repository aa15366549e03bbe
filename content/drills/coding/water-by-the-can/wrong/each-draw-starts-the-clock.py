class WaterDesk:
    def __init__(self, most, pace):
        self.most = most
        self.pace = pace
        self.now = 0
        self.plots = {}  # plot -> [cans, since]; the next can is due at since + pace, when below the most

    def draw(self, plot, passed, cans):
        account = self._look(plot, passed)
        if cans > self.most:
            return -1
        if account[0] < cans:
            return account[1] + (cans - account[0]) * self.pace - self.now
        if account[0] - cans <= 0 or account[0] == self.most:
            account[1] = self.now
        account[0] -= cans
        return 0

    def bring_back(self, plot, passed, cans):
        account = self._look(plot, passed)
        account[0] = min(self.most, account[0] + cans)
        return account[0]

    def _look(self, plot, passed):
        self.now += passed
        account = self.plots.setdefault(plot, [self.most, 0])
        if account[0] < self.most:
            due = (self.now - account[1]) // self.pace
            account[0] = min(self.most, account[0] + due)
            account[1] += due * self.pace  # the rest of the minutes goes on counting
        return account
