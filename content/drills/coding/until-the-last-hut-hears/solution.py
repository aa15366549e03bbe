def minutes_until_all(parents, minutes, staffed):
    nobody = float('-inf')
    huts = len(parents)
    # The two longest times to a staffed hut in different branches below; the hut itself counts as a branch.
    best = [0 if has_staff else nobody for has_staff in staffed]
    second = [nobody] * huts
    for hut in range(huts - 1, 0, -1):  # children have higher numbers, so best[hut] is final
        parent = parents[hut]
        branch = best[hut] + minutes[hut]
        if branch > best[parent]:
            best[parent], second[parent] = branch, best[parent]
        elif branch > second[parent]:
            second[parent] = branch

    above = [nobody] * huts  # the same beyond the parent
    answer = []
    for hut in range(huts):
        if hut > 0:
            parent = parents[hut]
            own = best[hut] + minutes[hut]
            # If the best branch of the parent is this very one, or as long, the second takes its place.
            other = second[parent] if own == best[parent] else best[parent]
            above[hut] = max(above[parent], other) + minutes[hut]
        longest = max(best[hut], above[hut])
        answer.append(-1 if longest == nobody else longest)
    return answer
