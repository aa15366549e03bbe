def count_snippets(melody, shortest, longest):
    length = len(melody)
    count = 0
    seen = set()
    for start in range(length):
        common = 0
        for earlier in seen:
            same = 0
            while start + same < length and melody[earlier + same] == melody[start + same] and earlier + same < start:
                same += 1
            common = max(common, same)
        count += max(0, min(length - start, longest) - max(common, shortest - 1))
        seen.add(start)
    return count
