def meetings(starts, ends):
    starts.sort()
    ends.sort()
    total = gone = 0
    for before, start in enumerate(starts):
        # Whoever is gone came earlier, so it is one of the `before`.
        while ends[gone] < start:
            gone += 1
        total += before - gone
    return total


def contacts(stays, least):
    all_starts, all_ends = [], []
    parties = {}
    for arrive, minutes, party in stays:
        if minutes < least:
            continue
        # Ending earlier by `least`, ends included: to meet at all is to share enough.
        end = arrive + minutes - least
        all_starts.append(arrive)
        all_ends.append(end)
        starts, ends = parties.setdefault(party, ([], []))
        starts.append(arrive)
        ends.append(end)
    return meetings(all_starts, all_ends) - sum(meetings(*party) for party in parties.values())
