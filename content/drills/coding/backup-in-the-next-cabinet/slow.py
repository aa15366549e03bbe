class BackupFloor:
    def __init__(self, bits):
        self.codes = []

    def open(self, code):
        if any(other == code for other in self.codes):
            return False
        self.codes.append(code)
        return True

    def close(self, code):
        if not any(other == code for other in self.codes):
            return False
        self.codes.remove(code)
        return True

    def partner(self, code):
        best = -1
        for other in self.codes:
            if other != code and (best < 0 or other ^ code < best ^ code):
                best = other
        return best
