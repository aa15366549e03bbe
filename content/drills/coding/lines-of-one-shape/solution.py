def group_lines(lines):
    groups = {}  # shape -> positions, in order
    for place, line in enumerate(lines):
        names = {}
        # Words are numbered by first appearance: equal shapes get equal numbers.
        shape = tuple(names.setdefault(word, len(names)) for word in line.split(" "))
        groups.setdefault(shape, []).append(place)
    return [group for group in groups.values() if len(group) > 1]
