def shortest_stamp(frieze):
    length = len(frieze)
    for size in range(1, length + 1):
        stamp = frieze[:size]
        imprints = sum(stamp.startswith(frieze[place:place + size]) for place in range(length))
        if imprints * size >= length:
            return size
    return 0
