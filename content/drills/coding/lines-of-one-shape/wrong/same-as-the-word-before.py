def group_lines(lines):
    groups = {}
    for place, line in enumerate(lines):
        words = line.split(" ")
        shape = tuple(word in words[:at] for at, word in enumerate(words))
        groups.setdefault(shape, []).append(place)
    return [group for group in groups.values() if len(group) > 1]
