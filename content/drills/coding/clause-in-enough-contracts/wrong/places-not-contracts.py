def longest_clause(contracts, least):
    ends = sorted(contract[start:] for contract in contracts for start in range(len(contract)))
    best = ""
    if least > len(contracts):
        return best
    for first in range(len(ends) - least + 1):
        one, other = ends[first], ends[first + least - 1]
        common = 0
        while common < min(len(one), len(other)) and one[common] == other[common]:
            common += 1
        if common > len(best):
            best = one[:common]
    return best
