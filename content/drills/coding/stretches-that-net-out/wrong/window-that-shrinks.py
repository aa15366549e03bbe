def balanced_stretches(moves, target):
    found = start = total = 0
    for end, move in enumerate(moves):
        total += move
        while total > target and start < end:
            total -= moves[start]
            start += 1
        back, rest = start, total
        while back <= end:
            found += rest == target
            rest -= moves[back]
            back += 1
    return found
