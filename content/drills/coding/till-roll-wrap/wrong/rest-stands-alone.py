def till_lines(text, width):
    lines = []
    line = ''
    for word in text.split():
        if len(word) > width:
            if line:
                lines.append(line)
            while len(word) > width:
                lines.append(word[:width - 1] + '-')
                word = word[width - 1:]
            lines.append(word)
            line = ''
        elif line and len(line) + 1 + len(word) <= width:
            line += ' ' + word
        else:
            if line:
                lines.append(line)
            line = word
    if line:
        lines.append(line)
    return lines
