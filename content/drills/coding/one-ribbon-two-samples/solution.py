def cuts(ribbon):
    kinds = len(set(ribbon))
    seen = set()
    first = 0  # shortest left piece with all prints
    while len(seen) < kinds:
        seen.add(ribbon[first])
        first += 1
    seen.clear()
    last = len(ribbon)  # where the shortest right piece with all prints begins
    while len(seen) < kinds:
        last -= 1
        seen.add(ribbon[last])
    # For every cut from first to last both pieces show all prints; only the print itself may forbid it.
    return sum(ribbon[cut - 1] != ribbon[cut] for cut in range(max(first, 1), last + 1))
