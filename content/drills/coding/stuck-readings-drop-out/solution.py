def drop_stuck(readings, limit):
    write = 0  # everything before it is final; it is never beyond start
    start = 0
    while start < len(readings):
        end = start
        while end < len(readings) and readings[end] == readings[start]:
            end += 1
        if end - start <= limit:
            for place in range(start, end):
                readings[write] = readings[place]
                write += 1
        start = end
    for place in range(write, len(readings)):
        readings[place] = -1
