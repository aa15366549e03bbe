def longest_mirrored(tape):
    mirror = {'b': 'd', 'd': 'b', 'p': 'q', 'q': 'p', 'o': 'o', 'v': 'v', 'w': 'w'}
    best = [-1, 0]
    for centre in range(2 * len(tape)):
        left = (centre - 1) // 2
        right = centre // 2 + 1
        while left >= 0 and right < len(tape) and tape[left] == mirror[tape[right]]:
            left -= 1
            right += 1
        start, length = left + 1, right - left - 1
        if length > max(best[1], 1) and any(letter in 'bdpq' for letter in tape[start:right]):
            best = [start, length]
    return best
