def waits(loads):
    result = [0] * len(loads)
    waiting = []  # positions without an answer; their loads never rise from bottom to top
    for now, load in enumerate(loads):
        while waiting and loads[waiting[-1]] <= load:
            then = waiting.pop()
            result[then] = now - then
        waiting.append(now)
    return result
