from itertools import groupby


def even_stretches(log):
    runs = [[letter, sum(1 for _ in group)] for letter, group in groupby(log)]
    count = 0
    for place in range(1, len(runs)):
        letter, length = runs[place]
        if letter == 'f':
            continue
        before = place - 1
        if runs[before] == ['f', 1]:
            before -= 1
        if before >= 0 and runs[before][0] not in ('f', letter):
            pairs = min(length, runs[before][1])
            count += pairs
            if length < runs[before][1]:
                runs[place][1] -= pairs
    return count
