def longest_clause(contracts, least):
    ends = sorted((contract[start:], number) for number, contract in enumerate(contracts) for start in range(len(contract)))
    best = ""
    for first in range(len(ends)):
        # As many neighbours as contracts are needed.
        window = ends[first:first + least]
        if len({number for _, number in window}) < least:
            continue
        one, other = window[0][0], window[-1][0]
        common = 0
        while common < min(len(one), len(other)) and one[common] == other[common]:
            common += 1
        if common > len(best):
            best = one[:common]
    return best
