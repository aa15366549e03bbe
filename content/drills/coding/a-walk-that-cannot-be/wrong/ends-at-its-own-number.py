def first_impossible(passed, card):
    low, high = float("-inf"), float("inf")
    for position, number in enumerate(passed):
        if not low <= number < high:
            return position
        if number == card and position + 1 < len(passed):
            return position + 1
        if card < number:
            high = number
        else:
            low = number
    return -1
