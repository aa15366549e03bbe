def pair_crews(minutes, limit):
    ordered = sorted(minutes)
    crews = at = 0
    while at < len(ordered):
        at += 2 if at + 1 < len(ordered) and ordered[at] + ordered[at + 1] <= limit else 1
        crews += 1
    return crews
