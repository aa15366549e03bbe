class WaterDesk:
    def __init__(self, most, pace):
        self.most = most
        self.pace = pace
        self.plots = {}  # plot -> [cans, minutes counted]

    def pass_time(self, plot, passed):
        self.plots.setdefault(plot, [self.most, 0])
        for account in self.plots.values():
            if account[0] < self.most:
                account[1] += passed
                due = account[1] // self.pace
                account[0] += due
                account[1] -= due * self.pace
            if account[0] >= self.most:
                account[0] = self.most
                account[1] = 0
        return self.plots[plot]

    def draw(self, plot, passed, cans):
        account = self.pass_time(plot, passed)
        if cans > self.most:
            return -1
        if cans > account[0]:
            return (cans - account[0]) * self.pace - account[1]
        account[0] -= cans
        return 0

    def bring_back(self, plot, passed, cans):
        account = self.pass_time(plot, passed)
        account[0] += cans
        if account[0] >= self.most:
            account[0] = self.most
            account[1] = 0
        return account[0]
