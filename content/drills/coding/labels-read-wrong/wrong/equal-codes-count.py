def risky_pairs(codes, groups):
    group_of = {character: number for number, group in enumerate(groups) for character in group}
    blanked = {}
    pairs = 0
    for code in codes:
        for place, character in enumerate(code):
            if character not in group_of:
                continue
            key = (place, group_of[character], code[:place], code[place + 1:])
            others = blanked.setdefault(key, {})
            pairs += sum(count for other, count in others.items() if other != character or count > 1)
            others[character] = others.get(character, 0) + 1
    return pairs
