def short_labels(names, least):
    root = {}
    for name in names:
        node = root
        for letter in name:
            # A node is its children by letter and, under "", how many names go through it.
            node = node.setdefault(letter, {"": 0})
            node[""] += 1
    return [label(root, name, least) for name in names]


def label(root, name, least):
    node = root
    for length, letter in enumerate(name, start=1):
        node = node[letter]
        if length >= min(least, len(name)) and node[""] == 1:  # the one name is this one
            return name[:length]
    return name + "*"
