def signer(indents, travellers):
    superior = []
    open_lines = []
    for line, indent in enumerate(indents):
        while open_lines and indents[open_lines[-1]] >= indent:
            open_lines.pop()
        superior.append(open_lines[-1] if open_lines else -1)
        open_lines.append(line)
    common = None
    for traveller in set(travellers):
        above = set()
        line = superior[traveller]
        while line >= 0:
            above.add(line)
            line = superior[line]
        common = above if common is None else common & above
    return max(common) if common else -1
