def level_stretch(log):
    best = []
    for start in range(len(log)):
        a = b = c = 0
        for place in range(start, len(log)):
            letter = log[place]
            a += letter == "a"
            b += letter == "b"
            c += letter == "c"
            length = place - start + 1
            if a == b == c > 0 and (not best or length > best[1]):
                best = [start, length]
    return best
