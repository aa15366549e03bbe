def first_impossible(passed, card):
    low, high = float("-inf"), float("inf")
    repeated = None
    for position, number in enumerate(passed):
        if number == low and number == repeated:
            return position
        if not low <= number < high:
            return position
        if number == low:
            repeated = number
        if card < number:
            high = number
        else:
            low = number
    return -1
