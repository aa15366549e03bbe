def spread(prices, minutes):
    found = []
    for start in range(len(prices) - minutes + 1):
        highest = lowest = prices[start]
        for place in range(start, start + minutes):
            if prices[place] > highest:
                highest = prices[place]
            elif prices[place] < lowest:
                lowest = prices[place]
        found.append(highest - lowest)
    return found
