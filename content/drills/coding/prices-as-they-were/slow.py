class PriceBook:
    def __init__(self):
        self.version = 0
        self.entries = []  # [version, item, price or None]
        self.floors = {}

    def change(self, item, price):
        now = None
        for _, name, value in self.entries:
            if name == item:
                now = value
        if now != price:
            self.version += 1
            self.entries.append([self.version, item, price])
        return self.version

    def set_price(self, item, price):
        return self.change(item, price)

    def drop(self, item):
        return self.change(item, None)

    def price_at(self, item, version):
        version = min(version, self.version)
        if version < self.floors.get(item, 0):
            return None
        price = None
        for at, name, value in self.entries:
            if at <= version and name == item:
                price = value
        return price

    def trim(self, item, version):
        version = min(version, self.version)
        self.floors[item] = max(version, self.floors.get(item, 0))
        mine = [entry for entry in self.entries if entry[1] == item and entry[0] <= version]
        if mine and mine[-1][2] is not None:
            mine.pop()
        if mine:
            last = mine[-1][0]
            self.entries = [entry for entry in self.entries if entry[1] != item or entry[0] > last]
        return len(mine)
