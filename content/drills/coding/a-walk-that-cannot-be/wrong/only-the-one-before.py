def first_impossible(passed, card):
    for position in range(1, len(passed)):
        before, number = passed[position - 1], passed[position]
        if card < before and number >= before:
            return position
        if card >= before and number < before:
            return position
    return -1
