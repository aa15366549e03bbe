def places_on_ring(ring, rhythm):
    pins, length = len(ring), len(rhythm)
    places = []
    start = 0
    while start < pins:
        heard = 0
        while heard < length and ring[(start + heard) % pins] == rhythm[heard]:
            heard += 1
        if heard == length:
            places.append(start)
            start += 1
        else:
            # What matched was read already.
            start += max(1, heard)
    return places
