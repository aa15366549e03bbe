from bisect import bisect_left
from collections import defaultdict


def meetings(stays):
    ends = sorted(end for _, end in stays)
    return sum(
        max(0, before - bisect_left(ends, start))
        for before, start in enumerate(sorted(start for start, _ in stays))
    )


def contacts(stays, least):
    everyone = []
    parties = defaultdict(list)
    for arrive, minutes, party in stays:
        stay = (arrive, arrive + minutes - least)
        everyone.append(stay)
        parties[party].append(stay)
    return meetings(everyone) - sum(meetings(party) for party in parties.values())
