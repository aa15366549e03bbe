def shift_teams(people, size, apart):
    forbidden = {(a, b) for a, b in apart}
    teams = []

    def extend(team, start):
        if len(team) == size:
            teams.append(list(team))
            return
        # Too few are left to fill the team: nothing below can succeed.
        for person in range(start, people - (size - len(team)) + 1):
            if all((member, person) not in forbidden for member in team):
                team.append(person)
                extend(team, person + 1)
                team.pop()

    extend([], 0)
    return teams
