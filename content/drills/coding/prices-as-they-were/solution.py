from bisect import bisect_right

GONE = -1  # the entry of a drop


class PriceBook:
    def __init__(self):
        self.version = 0
        self.histories = {}  # item -> (versions, prices, [floor]); versions ascend by themselves

    def set_price(self, item, price):
        versions, prices, _ = self._history(item)
        if price != (prices[-1] if prices else GONE):
            self.version += 1
            versions.append(self.version)
            prices.append(price)
        return self.version

    def drop(self, item):
        return self.set_price(item, GONE)

    def price_at(self, item, version):
        versions, prices, floor = self._history(item)
        version = min(version, self.version)
        speaking = bisect_right(versions, version) - 1
        if version < floor[0] or speaking < 0 or prices[speaking] == GONE:
            return None
        return prices[speaking]

    def trim(self, item, version):
        versions, prices, floor = self._history(item)
        version = min(version, self.version)
        floor[0] = max(floor[0], version)
        keep = max(0, bisect_right(versions, version) - 1)
        if keep < len(versions) and prices[keep] == GONE:
            keep += 1  # a drop with nothing before it says nothing
        del versions[:keep], prices[:keep]
        return keep

    def _history(self, item):
        return self.histories.setdefault(item, ([], [], [0]))
