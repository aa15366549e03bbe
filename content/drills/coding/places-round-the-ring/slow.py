def places_on_ring(ring, rhythm):
    places = []
    for start in range(len(ring)):
        heard = 0
        while heard < len(rhythm) and ring[(start + heard) % len(ring)] == rhythm[heard]:
            heard += 1
        if heard == len(rhythm):
            places.append(start)
    return places
