def signer(indents, travellers):
    superior = []
    open_lines = []
    for line, indent in enumerate(indents):
        while open_lines and indents[open_lines[-1]] >= indent:
            open_lines.pop()
        superior.append(open_lines[-1] if open_lines else -1)
        open_lines.append(line)
    away = set(travellers)
    if not away:
        return -1
    below = [0] * len(indents)
    for line in range(len(indents) - 1, -1, -1):
        if below[line] == len(travellers):
            return line
        if superior[line] >= 0:
            below[superior[line]] += below[line] + (line in away)
    return -1
