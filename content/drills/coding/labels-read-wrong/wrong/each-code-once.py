def risky_pairs(codes, groups):
    group_of = {character: number for number, group in enumerate(groups) for character in group}
    times = {}
    for code in codes:
        times[code] = times.get(code, 0) + 1
    pairs = 0
    seen = {}
    for code in times:
        for place, character in enumerate(code):
            if character in group_of:
                key = (place, group_of[character], code[:place], code[place + 1:])
                pairs += seen.get(key, 0) * times[code]
                seen[key] = seen.get(key, 0) + 1
    return pairs
