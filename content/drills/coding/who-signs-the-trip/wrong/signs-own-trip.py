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
    if len(away) == 2 and superior[max(away)] == min(away):
        return superior[min(away)]
    below = [int(line in away) for line in range(len(indents))]
    for line in range(len(indents) - 1, -1, -1):
        if below[line] == len(away):
            return line
        if superior[line] >= 0:
            below[superior[line]] += below[line]
    return -1
