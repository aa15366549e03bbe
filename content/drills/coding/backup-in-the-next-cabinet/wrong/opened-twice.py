class BackupFloor:
    def __init__(self, bits):
        self.bits = bits
        self.counts = {}

    def open(self, code):
        known = self.counts.get(code | 1 << self.bits, 0) > 0
        self._add(code, 1)
        return not known

    def close(self, code):
        if self.counts.get(code | 1 << self.bits, 0) == 0:
            return False
        self._add(code, -1)
        return True

    def partner(self, code):
        own = self.counts.get(code | 1 << self.bits, 0)
        if self.counts.get(1, 0) - own == 0:
            return -1
        at = 1
        for shift in range(self.bits - 1, -1, -1):
            same = at << 1 | code >> shift & 1
            if self.counts.get(same, 0) - own > 0:
                at = same
            else:
                at, own = same ^ 1, 0
        return at ^ 1 << self.bits

    def _add(self, code, change):
        beginning = code | 1 << self.bits
        while beginning > 0:
            self.counts[beginning] = self.counts.get(beginning, 0) + change
            beginning >>= 1
