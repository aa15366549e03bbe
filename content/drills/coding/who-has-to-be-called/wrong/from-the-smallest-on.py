def people_to_call(people, calls, told):
    near = [[] for _ in range(people)]
    for a, b in calls:
        near[a].append(b)
    knows = [False] * people
    answer = []

    def tell(person):
        if knows[person]:
            return
        knows[person] = True
        line = [person]
        for each in line:
            for other in near[each]:
                if not knows[other]:
                    knows[other] = True
                    line.append(other)

    for person in told:
        tell(person)
    for person in range(people):
        if not knows[person]:
            answer.append(person)
            tell(person)
    return answer
