class LostProperty:
    def __init__(self, most):
        self.most = most
        self.root = Beginning()

    def store(self, tag):
        node = self.root
        node.things += 1
        for letter in tag:
            if letter not in node.longer:
                node.longer[letter] = Beginning()
            node = node.longer[letter]
            node.things += 1

    def count(self, beginning):
        node = self.root
        for letter in beginning:
            node = node.longer.get(letter)
            if node is None:
                return 0
        return node.things

    def hand_out(self, beginning):
        leaving = self.count(beginning)
        if leaving > self.most:
            return -1
        if leaving == 0:
            return 0
        if beginning == "":
            self.root = Beginning()
            return leaving
        node = self.root
        for letter in beginning[:-1]:
            node.things -= leaving
            node = node.longer[letter]
        del node.longer[beginning[-1]]
        return leaving


class Beginning:
    __slots__ = ("things", "longer")

    def __init__(self):
        self.things = 0  # whose tag begins so
        self.longer = {}
