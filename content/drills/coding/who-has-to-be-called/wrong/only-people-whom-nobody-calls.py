def people_to_call(people, calls, told):
    near = [[] for _ in range(people)]
    is_called = [False] * people
    for a, b in calls:
        near[a].append(b)
        if a != b:
            is_called[b] = True
    knows = [False] * people
    answer = []

    def tell(person):
        knows[person] = True
        line = [person]
        for each in line:
            for other in near[each]:
                if not knows[other]:
                    knows[other] = True
                    line.append(other)

    for person in told:
        tell(person)
    for first in (False, True):
        for person in range(people):
            if not knows[person] and is_called[person] == first:
                answer.append(person)
                tell(person)
    return sorted(answer)
