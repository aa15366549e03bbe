def finish_time(rigs, tests):
    if tests == 0:
        return 0
    if not rigs:
        return -1

    def finished_by(t):
        total = 0
        for seconds, batch, rest in rigs:
            cycles, remaining = divmod(t, batch * seconds + rest)
            total += cycles * batch + remaining // seconds
        return total

    low = 0
    high = min(tests * seconds + (tests - 1) // batch * rest for seconds, batch, rest in rigs)
    while high - low > 1:
        middle = (low + high) // 2
        if finished_by(middle) >= tests:
            high = middle
        else:
            low = middle
    return high
