def drive(signs):
    def after(bay):
        return (bay + signs[bay]) % len(signs)

    slow = fast = 0
    metres = 0
    while True:
        if signs[fast] == 0 or signs[after(fast)] == 0:
            metres, bay = 0, 0
            while signs[bay] != 0:
                metres += abs(signs[bay])
                bay = after(bay)
            return [metres, 0]
        metres += abs(signs[slow])
        slow, fast = after(slow), after(after(fast))
        if slow == fast:
            break
    ring = abs(signs[slow])
    fast = after(slow)
    while fast != slow:
        ring += abs(signs[fast])
        fast = after(fast)
    return [max(0, metres - ring), ring]
