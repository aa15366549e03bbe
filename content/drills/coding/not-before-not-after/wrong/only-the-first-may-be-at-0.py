def start_times(acts, rules):
    if acts == 0:
        return []
    bounds = []
    for a, b, least, most in rules:
        bounds.append((a, b, least))
        bounds.append((b, a, -most))
    begins = [None] * acts
    for first in range(acts):
        if begins[first] is not None:
            continue
        begins[first] = 0
        for _ in range(acts + 1):
            moved = False
            for a, b, gap in bounds:
                if begins[a] is not None and (begins[b] is None or begins[a] + gap > begins[b]):
                    begins[b] = begins[a] + gap
                    moved = True
            if not moved:
                break
        else:
            return []
    lowest = min(begins)
    return [each - lowest for each in begins] if lowest < 0 else begins
