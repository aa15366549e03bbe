def shortest_stamp(frieze):
    length = len(frieze)
    # agrees[i]: how many letters from place i on agree with the beginning
    agrees = [length] * length
    left = right = 0
    for place in range(1, length):
        agree = min(agrees[place - left], right - place) if place < right else 0
        while place + agree < length and frieze[agree] == frieze[place + agree]:
            agree += 1
        agrees[place] = agree
        if place + agree > right:
            left, right = place, place + agree

    for stamp in range(1, length + 1):
        covered = 0
        for place in range(length):
            fits = agrees[place] >= stamp or place + agrees[place] == length
            if fits and place <= covered:
                covered = place + stamp
        if covered >= length:
            return stamp
    return 0
