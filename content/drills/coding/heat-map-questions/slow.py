class HeatMap:
    def __init__(self, readings):
        self.readings = readings

    def total(self, top, left, bottom, right):
        total = 0
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                total += self.readings[row][column]
        return total

    def hottest_row(self, left, right):
        sums = [self.total(row, left, row, right) for row in range(len(self.readings))]
        return sums.index(max(sums))
