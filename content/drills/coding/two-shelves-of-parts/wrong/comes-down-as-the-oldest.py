from collections import OrderedDict


class PartsCounter:
    def __init__(self, front, back):
        self.front_places = front
        self.back_places = back
        self.front = OrderedDict()  # part -> times it came down, oldest first
        self.back = OrderedDict()

    def take(self, part):
        if part in self.front:
            self.front.move_to_end(part)
            return None
        gone = None
        if part in self.back:
            falls = self.back.pop(part)  # frees the place that a part coming down may need
            if len(self.front) == self.front_places:
                oldest, fallen = self.front.popitem(last=False)
                if fallen == 1:
                    gone = oldest
                else:
                    self.back[oldest] = fallen + 1
                    self.back.move_to_end(oldest, last=False)
            self.front[part] = falls
            return gone
        if len(self.back) == self.back_places:
            gone, _ = self.back.popitem(last=False)
        self.back[part] = 0
        return gone

    def shelf_of(self, part):
        return 1 if part in self.front else 2 if part in self.back else 0

    def discard(self, part):
        for shelf in (self.front, self.back):
            if part in shelf:
                del shelf[part]
                return True
        return False
