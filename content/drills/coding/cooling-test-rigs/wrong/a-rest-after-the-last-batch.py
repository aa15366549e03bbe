def finish_time(rigs, tests):
    if tests == 0:
        return 0
    if not rigs:
        return -1

    def finished_by(t):
        total = 0
        for seconds, batch, rest in rigs:
            cycles, remaining = divmod(t, batch * seconds + rest)
            # The last test of a batch counts once the rig has rested.
            total += cycles * batch + min(batch - 1, remaining // seconds)
        return total

    low, high = 0, 1
    while finished_by(high) < tests:
        high *= 2
    while high - low > 1:
        middle = (low + high) // 2
        if finished_by(middle) >= tests:
            high = middle
        else:
            low = middle
    return high
