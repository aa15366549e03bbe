def fewest_panels(length, panels, post):
    pieces = sorted({panel + post for panel in panels}, reverse=True)

    def fit(left, first):
        if left == 0:
            return 0
        if first == len(pieces):
            return None
        for many in range(left // pieces[first], -1, -1):
            rest = fit(left - many * pieces[first], first + 1)
            if rest is not None:
                return many + rest
        return None

    if length <= post:
        return -1
    found = fit(length - post, 0)
    return -1 if found is None else found
