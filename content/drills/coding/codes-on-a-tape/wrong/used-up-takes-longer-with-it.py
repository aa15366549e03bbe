LEFT = "left"  # under this key a node holds how many readings of its code are left


def read_tape(tape, codes):
    root = {}
    for code in codes:
        node = root
        for letter in code:
            node = node.setdefault(letter, {})
        node[LEFT] = node.get(LEFT, 0) + 1
    read = []
    start = 0
    while start < len(tape):
        # All codes that stand here end on one walk; the last good one is the longest.
        node, last, end = root, None, start
        for place in range(start, len(tape)):
            node = node.get(tape[place])
            if node is None:
                break
            if node.get(LEFT, 0) > 0:
                last, end = node, place + 1
        if last is None:
            start += 1
        else:
            last[LEFT] -= 1
            if last[LEFT] == 0:
                last.clear()  # a dead branch: cut it
            read.append(tape[start:end])
            start = end
    return read
