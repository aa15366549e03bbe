def gilded(plate, motto):
    positions = []
    for letter in motto:
        for place in range(len(plate)):
            is_free = not positions or place >= positions[-1] + 2
            if is_free and plate[place] == letter:
                positions.append(place)
                break
        else:
            return []
    return positions
