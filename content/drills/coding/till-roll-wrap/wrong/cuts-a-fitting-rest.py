def till_lines(text, width):
    lines = []
    words = []
    length = 0
    for word in text.split():
        if words and length + 1 + len(word) <= width:
            words.append(word)
            length += 1 + len(word)
            continue
        if words:
            lines.append(' '.join(words))
        rest = word
        if len(word) > width:
            while len(rest) >= width:
                lines.append(rest[:width - 1] + '-')
                rest = rest[width - 1:]
        words = [rest]
        length = len(rest)
    if words:
        lines.append(' '.join(words))
    return lines
