NONE = -1  # a strike-out; counts are never negative


class FieldNotebook:
    def __init__(self, lines, bundles):
        self.lines = lines
        self.most = bundles
        self.page = {}
        self.bundles = []  # oldest first

    def note(self, plant, count):
        self.page[plant] = count
        if len(self.page) == self.lines:
            self._seal()

    def strike(self, plant):
        self.note(plant, NONE)

    def look_up(self, plant):
        for entries in (self.page, *reversed(self.bundles)):
            if plant in entries:  # the newest entry decides, a strike-out too
                return None if entries[plant] == NONE else entries[plant]
        return None

    def bundle_sizes(self):
        return [len(entries) for entries in reversed(self.bundles)]

    def _seal(self):
        self.bundles.append(self.page)
        self.page = {}
        if len(self.bundles) <= self.most:
            return
        together = {}
        for entries in self.bundles:
            together.update(entries)
        # Nothing older remains that a strike-out would have to hide.
        left = {plant: count for plant, count in together.items() if count != NONE}
        self.bundles = [left] if left else []
