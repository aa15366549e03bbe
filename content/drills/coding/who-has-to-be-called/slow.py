def people_to_call(people, calls, told):
    near = [[] for _ in range(people)]
    back = [[] for _ in range(people)]
    for a, b in calls:
        near[a].append(b)
        back[b].append(a)

    def reach(starts, links):
        known = set(starts)
        line = list(known)
        for each in line:
            for other in links[each]:
                if other not in known:
                    known.add(other)
                    line.append(other)
        return known

    knowing = reach(told, near)
    answer = []
    for person in range(people):
        sources = reach([person], back)
        # Whoever can reach this person must be reachable from them, and nobody with a smaller number may be among them.
        if person not in knowing and min(sources) == person and len(sources & reach([person], near)) == len(sources):
            answer.append(person)
    return answer
