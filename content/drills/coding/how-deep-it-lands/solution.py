def landing_depths(cards, deepest):
    came = {}  # number -> the place in `cards` where it came first
    for place, number in enumerate(cards):
        came.setdefault(number, place)
    # The card above a number is the later one of its nearest neighbours, left and right, that came earlier.
    above = {}
    waiting = []  # numbers from the left, each later than the one below it on the stack
    for number in sorted(came):
        while waiting and came[waiting[-1]] > came[number]:
            follower = waiting.pop()
            # `number` is the first earlier one on the right; what is below on the stack, the first on the left.
            left = waiting[-1] if waiting else None
            above[follower] = number if left is None or came[number] > came[left] else left
        waiting.append(number)
    while waiting:
        follower = waiting.pop()
        above[follower] = waiting[-1] if waiting else None
    depths = {None: 0}
    answers = []
    for number in cards:
        if number not in depths:
            depths[number] = depths[above[number]] + 1  # the card above came earlier: its depth is known
        # Whatever hangs below a refused card is deeper still, so the limit moves nobody.
        answers.append(depths[number] if depths[number] <= deepest else 0)
    return answers
