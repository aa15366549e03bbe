def risky_pairs(codes, groups):
    group_of = {character: number for number, group in enumerate(groups) for character in group}
    blanked = {}  # key -> codes so far that have it
    equal = {}  # code -> how often it came so far
    pairs = 0
    for code in codes:
        same = equal.get(code, 0)
        for place, character in enumerate(code):
            if character not in group_of:
                continue
            key = (place, group_of[character], code[:place], code[place + 1:])
            known = blanked.get(key, 0)
            pairs += known - same  # equal codes have all keys in common
            blanked[key] = known + 1
        equal[code] = same + 1
    return pairs
