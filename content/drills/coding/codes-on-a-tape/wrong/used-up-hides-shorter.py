def read_tape(tape, codes):
    left = {}
    for code in codes:
        left[code] = left.get(code, 0) + 1
    lengths = sorted({len(code) for code in codes}, reverse=True)
    read = []
    start = 0
    while start < len(tape):
        for length in lengths:
            code = tape[start:start + length]
            if code in left and len(code) == length:
                break
        else:
            start += 1
            continue
        if left[code] == 0:
            # used up: the next shorter one, if that is listed
            shorter = next((code[:cut] for cut in range(len(code) - 1, 0, -1) if code[:cut] in left), None)
            if shorter is None or left[shorter] == 0:
                start += 1
                continue
            code = shorter
        left[code] -= 1
        read.append(code)
        start += len(code)
    return read
