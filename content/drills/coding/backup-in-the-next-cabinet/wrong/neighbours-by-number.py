from bisect import bisect_left, bisect_right, insort


class BackupFloor:
    def __init__(self, bits):
        self.codes = []

    def open(self, code):
        if code in self.codes:
            return False
        insort(self.codes, code)
        return True

    def close(self, code):
        if code not in self.codes:
            return False
        self.codes.remove(code)
        return True

    def partner(self, code):
        below = self.codes[:bisect_left(self.codes, code)][-1:]
        above = self.codes[bisect_right(self.codes, code):][:1]
        return min(below + above, key=lambda other: other ^ code, default=-1)
