def drop_stuck(readings, limit):
    used = len(readings)
    start = 0
    while start < used:
        end = start
        while end < used and readings[end] == readings[start]:
            end += 1
        if end - start <= limit:
            start = end
            continue
        for place in range(end, used):  # close the gap at once
            readings[place - (end - start)] = readings[place]
        for place in range(used - (end - start), used):
            readings[place] = -1
        used -= end - start
