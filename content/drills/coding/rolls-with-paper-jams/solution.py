def cheapest_match(till, terminal, fix, jam):
    never = float('inf')
    width = len(terminal) + 1
    # By how many entries of the terminal are used, and by the last step: a pair, a till entry alone, a terminal entry alone.
    pair = [0] + [never] * (width - 1)
    left = [never] * width
    right = [never] + [jam + used for used in range(1, width)]
    for row, amount in enumerate(till, 1):
        above_pair, above_left, above_right = pair, left, right
        pair = [never] * width
        left = [jam + row] + [never] * (width - 1)
        right = [never] * width
        for used in range(1, width):
            before = used - 1
            wrong = 0 if amount == terminal[before] else fix
            pair[used] = wrong + min(above_pair[before], above_left[before], above_right[before])
            # A run goes on for 1; after any other step a new one begins.
            left[used] = 1 + min(above_left[used], jam + min(above_pair[used], above_right[used]))
            right[used] = 1 + min(right[before], jam + min(pair[before], left[before]))
    return min(pair[-1], left[-1], right[-1])
