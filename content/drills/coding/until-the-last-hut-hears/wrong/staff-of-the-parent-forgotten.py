def minutes_until_all(parents, minutes, staffed):
    nobody = float('-inf')
    huts = len(parents)
    first = [nobody] * huts
    second = [nobody] * huts

    def below(hut):
        return max(first[hut], 0 if staffed[hut] else nobody)

    for hut in range(huts - 1, 0, -1):
        parent = parents[hut]
        branch = below(hut) + minutes[hut]
        if branch > first[parent]:
            first[parent], second[parent] = branch, first[parent]
        elif branch > second[parent]:
            second[parent] = branch
    above = [nobody] * huts
    for hut in range(1, huts):
        parent = parents[hut]
        own = below(hut) + minutes[hut]
        other = second[parent] if own == first[parent] else first[parent]
        above[hut] = max(above[parent], other) + minutes[hut]
    longest = [max(below(hut), above[hut]) for hut in range(huts)]
    return [-1 if each == nobody else each for each in longest]
