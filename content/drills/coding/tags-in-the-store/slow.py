class LostProperty:
    def __init__(self, most):
        self.most = most
        self.tags = []

    def store(self, tag):
        self.tags.append(tag)

    def count(self, beginning):
        return sum(tag.startswith(beginning) for tag in self.tags)

    def hand_out(self, beginning):
        leaving = self.count(beginning)
        if leaving > self.most:
            return -1
        self.tags = [tag for tag in self.tags if not tag.startswith(beginning)]
        return leaving
