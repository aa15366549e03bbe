def longest_mirrored(tape):
    mirror = {'b': 'd', 'd': 'b', 'p': 'q', 'q': 'p', 'o': 'o', 'v': 'v', 'w': 'w', '|': '|'}
    text = '|' + ''.join(letter + '|' for letter in tape)
    bright = [0]  # bright[n]: how many of the first n letters change in the mirror
    for letter in tape:
        bright.append(bright[-1] + (mirror[letter] != letter))
    radius = [0] * len(text)
    middle = border = 0  # of the mirrored stretch that reaches farthest right
    best = [-1, 0]
    for centre, letter in enumerate(text):
        if mirror[letter] != letter:
            continue  # not even the letter alone is mirrored
        reach = min(radius[2 * middle - centre], border - centre) if centre < border else 0
        while reach < centre and centre + reach + 1 < len(text) and \
                text[centre - reach - 1] == mirror[text[centre + reach + 1]]:
            reach += 1
        radius[centre] = reach
        if centre + reach > border:
            middle, border = centre, centre + reach
        # Between the marks a radius is a number of letters.
        start = (centre - reach) // 2
        if reach > best[1] and bright[start + reach] > bright[start]:
            best = [start, reach]
    return best
