def longest_clause(contracts, least):
    best = ""
    if least > len(contracts):
        return best
    for contract in contracts:
        # below[number][other]: how many letters the place after this one shares with the place `other` of a contract
        below = [[0] * (len(each) + 1) for each in contracts]
        for start in range(len(contract) - 1, -1, -1):
            longest = []  # by contract, the longest beginning of this end piece that it has
            for number, each in enumerate(contracts):
                row = below[number]
                most = 0
                for other in range(len(each)):  # rising: row[other + 1] is still that of the place after this one
                    if each[other] == contract[start]:
                        row[other] = row[other + 1] + 1
                        if row[other] > most:
                            most = row[other]
                    else:
                        row[other] = 0
                longest.append(most)
            length = sorted(longest, reverse=True)[least - 1]
            if length > 0 and length >= len(best):
                clause = contract[start:start + length]
                if length > len(best) or clause < best:
                    best = clause
    return best
