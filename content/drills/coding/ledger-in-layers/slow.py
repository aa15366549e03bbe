class LayeredLedger:
    def __init__(self, lines, fan):
        self.lines = lines
        self.fan = fan
        self.page = []  # [berth, ship or None], a berth once
        self.sheets = []  # [layer, entries], newest first

    def put(self, berth, ship):
        self.page = [entry for entry in self.page if entry[0] != berth]
        self.page.append([berth, ship])
        if len(self.page) < self.lines:
            return
        self.sheets.insert(0, [0, self.page])
        self.page = []
        layer = 0
        while True:
            mine = [sheet for sheet in self.sheets if sheet[0] == layer]
            if len(mine) < self.fan:
                return
            deeper = [sheet for sheet in self.sheets if sheet[0] > layer]
            hidden = {berth for _, entries in deeper for berth, _ in entries}
            merged = []
            seen = set()
            for _, entries in mine:
                for berth, ship in entries:
                    if berth not in seen:
                        seen.add(berth)
                        if ship is not None or berth in hidden:
                            merged.append([berth, ship])
            self.sheets = deeper
            layer += 1
            if merged:
                self.sheets.insert(0, [layer, merged])

    def clear(self, berth):
        self.put(berth, None)

    def live(self):
        live = {}
        for _, entries in [*reversed(self.sheets), [0, self.page]]:
            for berth, ship in entries:
                live.pop(berth, None)
                if ship is not None:
                    live[berth] = ship
        return live

    def ship_at(self, berth):
        return self.live().get(berth)

    def next_taken(self, berth):
        return min((each for each, ship in self.live().items() if each >= berth), default=None)

    def sealed(self):
        count = 0
        for _, entries in self.sheets:
            for _ in entries:
                count += 1
        return count
