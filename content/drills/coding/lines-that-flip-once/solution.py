def flipped_once(readings):
    once = 0  # lines that flipped at least once
    twice = 0  # lines that flipped at least twice
    for before, after in zip(readings, readings[1:]):
        flips = before ^ after
        twice |= once & flips  # first: `once` does not yet know these flips
        once |= flips
    only_once = once & ~twice
    return [line for line in range(30) if only_once >> line & 1]
