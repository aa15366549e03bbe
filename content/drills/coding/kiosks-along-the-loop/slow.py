def parcels_per_kiosk(length, kiosks, parcels, reach):
    counts = [0] * (len(kiosks) + 1)
    for parcel in parcels:
        best = -1
        shortest = reach + 1
        for number, place in enumerate(kiosks):
            way = place - parcel
            if way < 0:
                way += length
            if way < shortest:
                shortest = way
                best = number
        counts[best] += 1
    return counts
