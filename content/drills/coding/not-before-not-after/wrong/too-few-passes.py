def start_times(acts, rules):
    bounds = []
    for a, b, least, most in rules:
        bounds.append((a, b, least))
        bounds.append((b, a, -most))
    begins = [0] * acts
    for _ in range(acts - 2 if acts > 4 else acts):
        for a, b, gap in bounds:
            begins[b] = max(begins[b], begins[a] + gap)
    for a, b, gap in bounds:
        if begins[a] + gap > begins[b]:
            return []
    return begins
