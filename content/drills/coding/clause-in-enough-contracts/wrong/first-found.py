def longest_clause(contracts, least):
    best = ""
    for contract in contracts:
        for start in range(len(contract)):
            end = start + len(best) + 1
            while end <= len(contract) and sum(contract[start:end] in each for each in contracts) >= least:
                best = contract[start:end]
                end += 1
    return best
