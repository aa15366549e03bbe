def start_times(acts, rules):
    begins = [0] * acts
    for _ in range(acts):
        moved = False
        for a, b, least, most in rules:
            if begins[b] < begins[a] + least:
                begins[b] = begins[a] + least
                moved = True
        if not moved:
            break
    else:
        if acts:
            return []
    for a, b, least, most in rules:
        if begins[b] - begins[a] > most:
            begins[a] = begins[b] - most
    for a, b, least, most in rules:
        if not least <= begins[b] - begins[a] <= most:
            return []
    return begins
