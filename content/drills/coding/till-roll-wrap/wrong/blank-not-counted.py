def till_lines(text, width):
    lines = []
    words = []
    length = 0
    for word in text.split():
        if words and length + len(word) <= width:
            words.append(word)
            length += len(word)
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
