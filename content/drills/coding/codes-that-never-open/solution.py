END = "end"  # marks a node where a code ends; digits are the other keys


def never_open(codes, least):
    root = {}
    for code in codes:
        if len(code) >= least:
            node = root
            for digit in code:
                node = node.setdefault(digit, {})
            node[END] = True
    return [
        position
        for position, code in enumerate(codes)
        if len(code) >= least and opens_early(root, code)
    ]


def opens_early(root, code):
    node = root
    for digit in code[:-1]:  # the last node is the code's own and that of its twins
        node = node[digit]
        if END in node:
            return True
    return False
