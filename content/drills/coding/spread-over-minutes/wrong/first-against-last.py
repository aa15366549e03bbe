def spread(prices, minutes):
    found = []
    for start in range(len(prices) - minutes + 1):
        window = prices[start:start + minutes]
        # Extremes stand at the ends or at a turn next to them.
        near = window[:2] + window[-2:]
        found.append(max(near) - min(near))
    return found
