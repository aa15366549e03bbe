class BackupFloor:
    def __init__(self, bits):
        self.bits = bits
        # How many open codes begin like this. A beginning is its bits after a leading 1: the empty one is 1.
        self.counts = {}

    def open(self, code):
        if self._count(code | 1 << self.bits) > 0:
            return False
        self._add(code, 1)
        return True

    def close(self, code):
        if self._count(code | 1 << self.bits) == 0:
            return False
        self._add(code, -1)
        return True

    def partner(self, code):
        own = self._count(code | 1 << self.bits)  # 1 if the code itself is open, which must not be found
        if self._count(1) - own == 0:
            return -1
        at = 1
        for shift in range(self.bits - 1, -1, -1):
            same = at << 1 | code >> shift & 1
            if self._count(same) - own > 0:
                at = same
            else:
                # Nobody else shares this bit. On the other side the code itself cannot be met any more.
                at = same ^ 1
                own = 0
        return at ^ 1 << self.bits

    def _count(self, beginning):
        return self.counts.get(beginning, 0)

    def _add(self, code, change):
        beginning = code | 1 << self.bits
        while beginning > 0:
            self.counts[beginning] = self.counts.get(beginning, 0) + change
            beginning >>= 1
