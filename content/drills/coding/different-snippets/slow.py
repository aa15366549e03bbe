def count_snippets(melody, shortest, longest):
    length = len(melody)
    count = 0
    below = [0] * (length + 1)  # for start + 1: how many notes each later start shares with it
    for start in range(length - 1, -1, -1):
        shared = [0] * (length + 1)
        common = 0
        for other in range(start + 1, length):
            if melody[other] == melody[start]:
                shared[other] = below[other + 1] + 1
                if shared[other] > common:
                    common = shared[other]
        count += max(0, min(length - start, longest) - max(common, shortest - 1))
        below = shared
    return count
