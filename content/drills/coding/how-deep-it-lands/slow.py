def landing_depths(cards, deepest):
    left, right = {}, {}
    root = None
    answers = []
    for number in cards:
        if root is None:
            root = number
        depth = 1
        at = root
        while at != number:
            side = left if number < at else right
            depth += 1
            if at not in side:
                if depth <= deepest:
                    side[at] = number
                break
            at = side[at]
        answers.append(depth if depth <= deepest else 0)
    return answers
