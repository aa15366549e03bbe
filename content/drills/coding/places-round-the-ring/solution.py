def places_on_ring(ring, rhythm):
    pins, length = len(ring), len(rhythm)
    if pins == 0:
        return []
    # borders[i]: the longest proper beginning of rhythm[:i + 1] that is also its end
    borders = [0] * length
    matched = 0
    for index in range(1, length):
        while matched > 0 and rhythm[index] != rhythm[matched]:
            matched = borders[matched - 1]
        if rhythm[index] == rhythm[matched]:
            matched += 1
        borders[index] = matched

    places = []
    matched = 0  # the longest beginning of the rhythm that ends at the last letter read
    for index in range(pins + length - 1):
        letter = ring[index % pins]
        while matched > 0 and (matched == length or letter != rhythm[matched]):
            matched = borders[matched - 1]
        if letter == rhythm[matched]:
            matched += 1
        if matched == length:
            places.append(index - length + 1)
    return places
