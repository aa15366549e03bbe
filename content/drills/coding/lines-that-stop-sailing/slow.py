def largest_after_each(islands, lines, stops):
    sails = [True] * len(lines)
    answers = []
    for line in stops:
        sails[line] = False
        near = [[] for _ in range(islands)]
        for number, (a, b) in enumerate(lines):
            if sails[number]:
                near[a].append(b)
                near[b].append(a)
        seen = [False] * islands
        largest = 0
        for island in range(islands):
            if not seen[island]:
                seen[island] = True
                part = [island]
                for each in part:
                    for other in near[each]:
                        if not seen[other]:
                            seen[other] = True
                            part.append(other)
                largest = max(largest, len(part))
        answers.append(largest)
    return answers
