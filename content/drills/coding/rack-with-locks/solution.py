class ToolRack:
    def __init__(self, places):
        self.places = places
        self.tools = {}  # name -> uses; a dictionary keeps the order of insertion: last used is last
        self.locked = set()

    def use(self, name):
        uses = self.tools.pop(name, 0) + 1
        gone = None
        if uses == 1 and len(self.tools) >= self.places:
            gone = next((each for each in self.tools if each not in self.locked), None)
            if gone is None:
                return None
            del self.tools[gone]
        self.tools[name] = uses
        return gone

    def lock(self, name):
        if name in self.tools:
            self.locked.add(name)

    def uses(self, name):
        return self.tools.get(name, 0)
