def risky_pairs(codes, groups):
    group_of = {character: number for number, group in enumerate(groups) for character in group}
    pairs = 0
    for place, code in enumerate(codes):
        for earlier in range(place):
            other = codes[earlier]
            if len(code) != len(other):
                continue
            wrong = [(a, b) for a, b in zip(code, other) if a != b]
            if len(wrong) == 1:
                a, b = wrong[0]
                pairs += a in group_of and group_of[a] == group_of.get(b)
    return pairs
