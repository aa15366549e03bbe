def first_impossible(passed, card):
    low, high = float("-inf"), float("inf")  # what may still appear: low <= number < high
    for position, number in enumerate(passed):
        if not low <= number < high:
            return position
        if card < number:
            high = number
        else:
            low = number
    return -1
