def read_tape(tape, codes):
    listed = list(codes)
    read = []
    start = 0
    while start < len(tape):
        longest = ""
        for code in listed:
            if len(code) > len(longest) and tape.startswith(code, start):
                longest = code
        if longest:
            listed.remove(longest)
            read.append(longest)
        start += max(1, len(longest))
    return read
