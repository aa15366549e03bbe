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
        if a != b:
            parent[b] = a
            size[a] += size[b]
            largest = max(largest, size[a])

    last = {}
    for notice, line in enumerate(stops):
        last.setdefault(line, notice)
    stopped = {(lines[line][0], lines[line][1]) for line in stops}
    for a, b in lines:
        if (a, b) not in stopped:
            join(a, b)
    answers = [0] * len(stops)
    for notice in range(len(stops) - 1, -1, -1):
        answers[notice] = largest
        if last[stops[notice]] == notice:
            join(*lines[stops[notice]])
    return answers
