def gilded(plate, motto):
    positions = []
    place = 0
    while place < len(plate) and len(positions) < len(motto):
        if plate[place] == motto[len(positions)]:
            positions.append(place)  # the earliest place leaves most room for what follows
            place += 1  # its neighbour stays without gold
        place += 1
    return positions if len(positions) == len(motto) else []
