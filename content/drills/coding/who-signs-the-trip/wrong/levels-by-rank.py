def signer(indents, travellers):
    superior = []
    latest = {}  # level -> its latest line
    levels = sorted(set(indents))
    for line, indent in enumerate(indents):
        level = levels.index(indent)
        superior.append(latest.get(level - 1, -1))
        latest[level] = line
    away = set(travellers)
    if not away:
        return -1
    below = [0] * len(indents)
    for line in range(len(indents) - 1, -1, -1):
        if below[line] == len(away):
            return line
        if superior[line] >= 0:
            below[superior[line]] += below[line] + (line in away)
    return -1
