def shortest_stamp(frieze):
    length = len(frieze)
    # borders[i]: the longest proper beginning of the first i letters that is also their end
    borders = [0] * (length + 1)
    matched = 0
    for index in range(1, length):
        while matched > 0 and frieze[index] != frieze[matched]:
            matched = borders[matched]
        if frieze[index] == frieze[matched]:
            matched += 1
        borders[index + 1] = matched

    # cover[i]: the shortest stamp whose whole imprints cover exactly the first i letters
    cover = [0] * (length + 1)
    # reach[s]: how far whole imprints of s cover, without a gap; exact where cover[s] == s
    reach = [0] * (length + 1)
    for end in range(1, length + 1):
        stamp = cover[borders[end]]
        if stamp == 0 or reach[stamp] < end - stamp:
            stamp = end  # no shorter stamp ends here and leaves no gap
        cover[end] = stamp
        reach[stamp] = end

    ends = []  # the borders of the whole frieze, the longest first
    border = borders[length]
    while border > 0:
        ends.append(border)
        border = borders[border]

    hanging = 0  # the longest of them that is shorter than the stamp
    for stamp in range(1, length + 1):
        if ends and ends[-1] < stamp:
            hanging = ends.pop()
        # A stamp that a shorter one covers would have been answered by the shorter one.
        if cover[stamp] == stamp and reach[stamp] + hanging >= length:
            return stamp
    return 0
