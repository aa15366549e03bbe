from bisect import bisect_left


def parcels_per_kiosk(length, kiosks, parcels, reach):
    first = {}  # place -> the first kiosk there
    for number, place in enumerate(kiosks):
        first.setdefault(place, number)
    places = sorted(first)
    counts = [0] * (len(kiosks) + 1)
    for parcel in parcels:
        if not places:
            counts[-1] += 1
            continue
        # All places before the found one are behind the parcel; past the last one the loop begins anew.
        place = places[bisect_left(places, parcel) % len(places)]
        way = (place - parcel) % length
        counts[first[place] if way <= reach else -1] += 1
    return counts
