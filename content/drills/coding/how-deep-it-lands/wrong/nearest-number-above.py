def landing_depths(cards, deepest):
    from bisect import bisect_left
    hung, depths, answers = [], {}, []
    for number in cards:
        if number not in depths:
            place = bisect_left(hung, number)
            near = hung[max(0, place - 1):place + 1]
            parent = min(near, key=lambda each: abs(each - number)) if near else None
            depth = 1 + depths.get(parent, 0)
            if depth > deepest:
                answers.append(0)
                continue
            hung.insert(place, number)
            depths[number] = depth
        answers.append(depths[number])
    return answers
