from bisect import bisect_left

NO_SHIP = -1


class LayeredLedger:
    def __init__(self, lines, fan):
        self.lines = lines
        self.fan = fan
        self.page = {}
        self.layers = []  # each a list of sheets (entries, sorted berths), oldest first; deeper is older
        self.entries = 0

    def put(self, berth, ship):
        self.page[berth] = ship
        if len(self.page) == self.lines:
            self._add(0, self.page)
            self.page = {}
            self._merge()

    def clear(self, berth):
        self.put(berth, NO_SHIP)

    def ship_at(self, berth):
        ship = self.page.get(berth)
        if ship is None:
            ship = next((sheet[berth] for sheet, _ in self._newest_first() if berth in sheet), NO_SHIP)
        return None if ship == NO_SHIP else ship

    def next_taken(self, berth):
        while True:
            proposals = [each for each in self.page if each >= berth]
            for _, berths in self._newest_first():
                place = bisect_left(berths, berth)
                if place < len(berths):
                    proposals.append(berths[place])
            if not proposals:
                return None
            lowest = min(proposals)
            if self.ship_at(lowest) is not None:
                return lowest
            berth = lowest + 1  # cleared since: no sheet proposes anything between

    def sealed(self):
        return self.entries

    def _newest_first(self):
        for layer in self.layers:
            yield from reversed(layer)

    def _add(self, depth, entries):
        if depth == len(self.layers):
            self.layers.append([])
        self.layers[depth].append((entries, sorted(entries)))
        self.entries += len(entries)

    def _merge(self):
        depth = 0
        while depth < len(self.layers) and len(self.layers[depth]) == self.fan:
            merged = {}
            for entries, _ in self.layers[depth]:
                merged.update(entries)
                self.entries -= len(entries)
            self.layers[depth] = []
            older = [entries for layer in self.layers[depth + 1:] for entries, _ in layer]
            # "No ship" has done its work when there is nothing older that it hides.
            left = {
                berth: ship
                for berth, ship in merged.items()
                if ship != NO_SHIP or any(berth in entries for entries in older)
            }
            if left:
                self._add(depth + 1, left)
            depth += 1
