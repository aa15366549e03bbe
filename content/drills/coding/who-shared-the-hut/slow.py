def contacts(stays, least):
    total = 0
    for place, (arrive, minutes, party) in enumerate(stays):
        for other in range(place):
            other_arrive, other_minutes, other_party = stays[other]
            shared = min(arrive + minutes, other_arrive + other_minutes) - max(arrive, other_arrive)
            if party != other_party and shared >= least:
                total += 1
    return total
