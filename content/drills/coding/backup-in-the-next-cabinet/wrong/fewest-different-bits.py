class BackupFloor:
    def __init__(self, bits):
        self.codes = set()

    def open(self, code):
        if code in self.codes:
            return False
        self.codes.add(code)
        return True

    def close(self, code):
        if code not in self.codes:
            return False
        self.codes.remove(code)
        return True

    def partner(self, code):
        others = self.codes - {code}
        return min(others, key=lambda other: (bin(other ^ code).count("1"), other ^ code), default=-1)
