def never_open(codes, least):
    known = {}
    for code in codes:
        if len(code) >= least:
            known[code] = known.get(code, 0) + 1
    found = []
    for position, code in enumerate(codes):
        if len(code) >= least:
            shorter = any(code[:length] in known for length in range(least, len(code)))
            if shorter or (known[code] > 1 and len(code) > least):
                found.append(position)
    return found
