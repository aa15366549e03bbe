def even_stretches(log):
    count = 0
    for start in range(len(log)):
        up = log[start]
        if up == 'f':
            continue
        place = start
        while place < len(log) and log[place] == up:
            place += 1
        wanted = place - start
        if place < len(log) and log[place] == 'f':
            place += 1
        down = 'd' if up == 'u' else 'u'
        found = 0
        while found < wanted and place < len(log) and log[place] == down:
            place += 1
            found += 1
        if found == wanted:
            count += 1
    return count
