def drive(signs):
    def after(bay):
        return (bay + signs[bay]) % len(signs)

    slow = fast = 0
    while signs[fast] != 0 and signs[after(fast)] != 0:
        slow, fast = after(slow), after(after(fast))
        if slow == fast:
            break
    else:
        metres, bay = 0, 0
        while signs[bay] != 0:
            metres += abs(signs[bay])
            bay = after(bay)
        return [metres, 0]

    # Moves made so far are a multiple of the ring's: one walker from bay 0 meets the other at the entry.
    before, slow = 0, 0
    while slow != fast:
        before += abs(signs[slow])
        slow, fast = after(slow), after(fast)
    ring = abs(signs[slow])
    fast = after(slow)
    while fast != slow:
        ring += abs(signs[fast])
        fast = after(fast)
    return [before, ring]
