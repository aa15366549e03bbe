def never_open(codes, least):
    known = set()
    found = []
    for position, code in enumerate(codes):
        if len(code) < least:
            continue
        if any(code[:length] in known for length in range(least, len(code))):
            found.append(position)
        known.add(code)
    return found
