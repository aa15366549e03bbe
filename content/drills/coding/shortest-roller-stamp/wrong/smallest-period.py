def shortest_stamp(frieze):
    length = len(frieze)
    if length == 0:
        return 0
    borders = [0] * length
    matched = 0
    for index in range(1, length):
        while matched > 0 and frieze[index] != frieze[matched]:
            matched = borders[matched - 1]
        if frieze[index] == frieze[matched]:
            matched += 1
        borders[index] = matched
    return length - borders[-1]
