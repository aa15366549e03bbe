def landing_depths(cards, deepest):
    numbers, left, right = [], [], []
    answers = []
    for number in cards:
        at, depth = 0, 1
        found = False
        while numbers and not found:
            side = left if number < numbers[at] else right
            depth += 1
            if side[at] < 0:
                if depth <= deepest:
                    side[at] = len(numbers)
                break
            at = side[at]
            found = numbers[at] == number
        if depth <= deepest and not found:
            numbers.append(number)
            left.append(-1)
            right.append(-1)
        answers.append(depth if depth <= deepest else 0)
    return answers
