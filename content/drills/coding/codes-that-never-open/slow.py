def never_open(codes, least):
    known = [code for code in codes if len(code) >= least]
    return [
        position
        for position, code in enumerate(codes)
        if len(code) >= least and any(other != code and code.startswith(other) for other in known)
    ]
