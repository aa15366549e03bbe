"""Which orders can be packed tonight."""

from collections import Counter


class StockService:
    """Knows the pieces of each article; answers the first `size` articles of a request."""

    def __init__(self, stock, size):
        self.stock = stock
        self.size = size
        self.requests = 0

    def ask(self, articles):
        self.requests += 1
        return {article: self.stock.get(article, 0) for article in articles[:self.size]}


def levels_of(service, articles):
    """The pieces of all those articles, asked for in full batches."""
    ordered = sorted(articles)
    levels = {}
    for start in range(0, len(ordered), service.size):
        levels.update(service.ask(ordered[start:start + service.size]))
    return levels


def wanted_by(lines):
    """How many pieces of each article an order wants."""
    wanted = Counter()
    for article, pieces in lines:
        wanted[article] += pieces
    return wanted


def packable(orders, stock, size):
    service = StockService(stock, size)
    taken = Counter()
    names = []
    levels = levels_of(service, [article for _, lines in orders for article, _ in lines])
    for name, lines in orders:
        wanted = wanted_by(lines)
        if all(levels[article] - taken[article] >= pieces for article, pieces in wanted.items()):
            taken.update(wanted)
            names.append(name)
    return [names, service.requests]
