def count_snippets(melody, shortest, longest):
    ends = sorted(melody[start:] for start in range(len(melody)))
    count = 0
    before = ""
    for end in ends:
        common = 0
        while common < min(len(end), len(before)) and end[common] == before[common]:
            common += 1
        if len(end) >= shortest:
            count += min(len(end), longest) - max(common, shortest - 1)
        before = end
    return count
