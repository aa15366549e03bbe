class FinishBoard:
    def __init__(self):
        self.times = []

    def finish(self, time):
        self.times.append(time)

    def disqualify(self, time):
        for position, each in enumerate(self.times):
            if each == time:
                del self.times[position]
                return True
        return False

    def place_of(self, time):
        return 1 + sum(each < time for each in self.times)

    def time_at(self, place):
        standings = sorted(self.times)
        if place > len(standings):
            return None
        time = standings[place - 1]
        return time if self.place_of(time) == place else None
