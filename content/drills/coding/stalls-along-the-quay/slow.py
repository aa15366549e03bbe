def place_stalls(wishes, gap):
    placed, places = [], []

    def in_the_way(position):
        best = None
        for stall in placed:
            distance = abs(stall - position)
            if distance < gap and (best is None or (distance, stall) < best):
                best = (distance, stall)
        return best[1] if best else None

    for wish in wishes:
        place = wish
        nearest = in_the_way(wish)
        if nearest is not None:
            place = nearest + gap
            if in_the_way(place) is not None:
                places.append(-1)
                continue
        placed.append(place)
        places.append(place)
    return places
