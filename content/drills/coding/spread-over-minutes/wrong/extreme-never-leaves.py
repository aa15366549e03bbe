from collections import deque


def spread(prices, minutes):
    highest, lowest = deque(), deque()  # positions; prices fall in one, rise in the other
    found = []
    for now, price in enumerate(prices):
        # A price that is older and no more extreme can never be the extreme again.
        while highest and prices[highest[-1]] <= price:
            highest.pop()
        while lowest and prices[lowest[-1]] >= price:
            lowest.pop()
        highest.append(now)
        lowest.append(now)
        for line in (highest, lowest):
            if line[0] < now - minutes:
                line.popleft()
        if now >= minutes - 1:
            found.append(prices[highest[0]] - prices[lowest[0]])
    return found
