def cuts(ribbon):
    kinds = len(set(ribbon))
    if kinds < 2:
        return 0
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
    return max(0, last - first + 1)
