def till_lines(text, width):
    lines = []
    words = []  # of the open line
    length = 0  # of the open line, blanks included
    for word in text.split():
        if words and length + 1 + len(word) <= width:  # false for every word that is too long
            words.append(word)
            length += 1 + len(word)
            continue
        if words:
            lines.append(' '.join(words))
        start = 0
        while len(word) - start > width:
            lines.append(word[start:start + width - 1] + '-')
            start += width - 1
        words = [word[start:]]
        length = len(word) - start
    if words:
        lines.append(' '.join(words))
    return lines
