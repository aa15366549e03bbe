def gilded(plate, motto):
    positions = []
    place = 0
    while place < len(plate) and len(positions) < len(motto):
        if plate[place] == motto[len(positions)]:
            positions.append(place)
            place += 1
        place += 1
    return positions if len(positions) * 2 > len(motto) else []
