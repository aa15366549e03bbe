def never_open(codes, least):
    order = sorted((code, position) for position, code in enumerate(codes) if len(code) >= least)
    found = []
    opener = None
    for code, position in order:
        if opener is not None and code != opener and code.startswith(opener):
            found.append(position)
        opener = code
    return sorted(found)
