def gilded(plate, motto):
    positions = []
    for letter in motto:
        start = positions[-1] + 1 if positions else 0
        place = plate.find(letter, start)
        if place < 0:
            return []
        if positions and place == start and plate.count(letter, start) < 2:
            return []
        positions.append(place)
    if any(b - a < 2 for a, b in zip(positions, positions[1:])):
        return []
    return positions
