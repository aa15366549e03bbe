class HeatMap:
    def __init__(self, readings):
        rows, columns = len(readings), len(readings[0]) if readings else 0
        # above[r][c]: the sum of everything above row r and left of column c.
        self.above = [[0] * (columns + 1) for _ in range(rows + 1)]
        for r in range(rows):
            for c in range(columns):
                self.above[r + 1][c + 1] = (
                    readings[r][c] + self.above[r][c + 1] + self.above[r + 1][c] - self.above[r][c]
                )

    def total(self, top, left, bottom, right):
        a = self.above
        return a[bottom + 1][right + 1] - a[top][right + 1] - a[bottom + 1][left] + a[top][left]

    def hottest_row(self, left, right):
        sums = [self.total(r, left, r, right) for r in range(len(self.above) - 1)]
        return sums.index(max(sums))
