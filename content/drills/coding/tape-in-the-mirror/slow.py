def longest_mirrored(tape):
    mirror = {'b': 'd', 'd': 'b', 'p': 'q', 'q': 'p', 'o': 'o', 'v': 'v', 'w': 'w'}
    best = [-1, 0]
    for centre in range(2 * len(tape)):
        left = centre // 2
        right = left + centre % 2
        is_dull = True
        while left >= 0 and right < len(tape) and tape[left] == mirror[tape[right]]:
            if tape[left] in 'bdpq':
                is_dull = False
            if not is_dull and right - left + 1 > best[1]:
                best = [left, right - left + 1]
            left -= 1
            right += 1
    return best
