def waits(loads):
    result = [0] * len(loads)
    for now in range(len(loads)):
        for later in range(now + 1, len(loads)):
            if loads[later] > loads[now]:
                result[now] = later - now
                break
    return result
