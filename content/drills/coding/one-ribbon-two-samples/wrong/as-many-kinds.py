def cuts(ribbon):
    kinds = len(set(ribbon))
    rest = {}
    for letter in ribbon:
        rest[letter] = rest.get(letter, 0) + 1
    left = set()
    count = 0
    for cut in range(1, len(ribbon)):
        letter = ribbon[cut - 1]
        left.add(letter)
        rest[letter] -= 1
        if rest[letter] == 0:
            del rest[letter]
        if len(left) == len(rest) and letter != ribbon[cut]:
            count += 1
    return count
