def first_impossible(passed, card):
    for position, number in enumerate(passed):
        for earlier in passed[:position]:
            if card < earlier and number >= earlier:
                return position
            if card >= earlier and number < earlier:
                return position
    return -1
