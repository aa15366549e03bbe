def place_stalls(wishes, gap):
    placed, places = [], []

    def in_the_way(position):
        return next((stall for stall in placed if abs(stall - position) < gap), None)

    for wish in wishes:
        place = wish
        blocking = in_the_way(wish)
        if blocking is not None:
            place = blocking + gap
            if in_the_way(place) is not None:
                places.append(-1)
                continue
        placed.append(place)
        places.append(place)
    return places
