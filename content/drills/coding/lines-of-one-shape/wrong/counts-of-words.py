def group_lines(lines):
    groups = {}
    for place, line in enumerate(lines):
        words = line.split(" ")
        shape = tuple(sorted(words.count(word) for word in set(words)))
        groups.setdefault(shape, []).append(place)
    return [group for group in groups.values() if len(group) > 1]
