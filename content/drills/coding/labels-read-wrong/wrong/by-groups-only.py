def risky_pairs(codes, groups):
    first_of = {character: group[0] for group in groups for character in group}
    shapes = {}
    equal = {}
    pairs = 0
    for code in codes:
        shape = ''.join(first_of.get(character, character) for character in code)
        pairs += shapes.get(shape, 0) - equal.get(code, 0)
        shapes[shape] = shapes.get(shape, 0) + 1
        equal[code] = equal.get(code, 0) + 1
    return pairs
