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
        if a == b:
            return
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
        largest = max(largest, size[a])

    first = [-1] * len(lines)
    for notice, line in enumerate(stops):
        first[line] = notice
    for line, (a, b) in enumerate(lines):
        if first[line] < 0:
            join(a, b)
    answers = [0] * len(stops)
    for notice in range(len(stops) - 1, -1, -1):
        answers[notice] = largest  # joined are exactly the lines that sail after this notice
        line = stops[notice]
        if first[line] == notice:
            join(*lines[line])
    return answers
