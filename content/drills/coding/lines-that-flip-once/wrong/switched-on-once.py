def flipped_once(readings):
    once = twice = 0
    for before, after in zip(readings, readings[1:]):
        rises = after & ~before
        falls = before & ~after
        twice |= once & rises
        once |= rises
        # A fall counts where the line was on from the beginning.
        once |= falls & readings[0]
    only_once = once & ~twice
    return [line for line in range(30) if only_once >> line & 1]
