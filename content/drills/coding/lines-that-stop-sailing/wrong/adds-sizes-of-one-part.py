def largest_after_each(islands, lines, stops):
    parent = list(range(islands))
    size = [1] * islands
    largest = 1

    def top(island):
        while parent[island] != island:
            parent[island] = parent[parent[island]]
            island = parent[island]
        return island

    def join(a, b):
        nonlocal largest
        a, b = top(a), top(b)
        total = size[a] + size[b]
        parent[b] = a
        size[a] = total
        largest = max(largest, min(total, islands))

    first = {}
    for notice, line in enumerate(stops):
        first.setdefault(line, notice)
    for line, (a, b) in enumerate(lines):
        if line not in first:
            join(a, b)
    answers = []
    for notice in range(len(stops) - 1, -1, -1):
        answers.append(largest)
        if first[stops[notice]] == notice:
            join(*lines[stops[notice]])
    return answers[::-1]
