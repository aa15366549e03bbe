def group_lines(lines):
    groups = []
    for place, line in enumerate(lines):
        group = [other for other in range(len(lines)) if have_one_shape(line, lines[other])]
        if len(group) > 1 and group[0] == place:
            groups.append(group)
    return groups


def have_one_shape(line, other):
    words, others = line.split(" "), other.split(" ")
    if len(words) != len(others):
        return False
    there, back = {}, {}
    for word, new in zip(words, others):
        if there.setdefault(word, new) != new or back.setdefault(new, word) != word:
            return False
    return True
