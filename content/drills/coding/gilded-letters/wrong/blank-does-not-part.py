def gilded(plate, motto):
    positions = []
    is_beside = False  # the letter before was gilded
    for place, letter in enumerate(plate):
        if letter == ' ':
            continue
        if len(positions) < len(motto) and letter == motto[len(positions)] and not is_beside:
            positions.append(place)
            is_beside = True
        else:
            is_beside = False
    return positions if len(positions) == len(motto) else []
