from bisect import bisect_left
from collections import Counter


def contacts(stays, least):
    kept = [stay for stay in stays if stay[1] >= least]
    starts = sorted(stay[0] for stay in kept)
    ends = sorted(stay[0] + stay[1] - least for stay in kept)
    total = sum(before - bisect_left(ends, start) for before, start in enumerate(starts))
    parties = Counter(stay[2] for stay in kept)
    return total - sum(size * (size - 1) // 2 for size in parties.values())
