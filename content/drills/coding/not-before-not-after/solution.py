def start_times(acts, rules):
    bounds = []  # (a, b, gap): b begins no earlier than a + gap
    for a, b, least, most in rules:
        bounds.append((a, b, least))
        bounds.append((b, a, -most))
    begins = [0] * acts
    # No act is ever later than in a plan that keeps all rules, since it only moves when a bound forces it.
    for _ in range(acts):
        moved = False
        for a, b, gap in bounds:
            if begins[a] + gap > begins[b]:
                begins[b] = begins[a] + gap
                moved = True
        if not moved:
            return begins
    return []  # something moved in the last pass, too: a circle of bounds gains time for ever
