def times_shown(modulus, add, seed, code, presses):
    def press(shown):
        return (shown * shown + add) % modulus

    slow, fast = press(seed), press(press(seed))
    while slow != fast:
        slow, fast = press(slow), press(press(fast))

    entry, slow = 0, seed  # presses until the display shows a code of the ring for the first time
    while slow != fast:
        entry, slow, fast = entry + 1, press(slow), press(fast)
    length, fast = 1, press(slow)
    while fast != slow:
        length, fast = length + 1, press(fast)

    # Every code shown after a press at all is shown after one of the presses 1 to entry + length.
    shown = seed
    for first in range(1, min(entry + length, presses) + 1):
        shown = press(shown)
        if shown == code:
            return 1 if first < entry else 1 + (presses - first) // length
    return 0
