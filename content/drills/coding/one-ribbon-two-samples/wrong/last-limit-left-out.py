def cuts(ribbon):
    kinds = len(set(ribbon))
    seen = set()
    first = 0
    while len(seen) < kinds:
        seen.add(ribbon[first])
        first += 1
    seen.clear()
    last = len(ribbon)
    while len(seen) < kinds:
        last -= 1
        seen.add(ribbon[last])
    if first == last:
        return int(kinds > 1 and ribbon[first - 1] != ribbon[first])
    return sum(ribbon[cut - 1] != ribbon[cut] for cut in range(max(first, 1), last))
