from bisect import bisect_left


def nth_unscanned(scanned, questions):
    unique = []
    for number in scanned:
        if not unique or number != unique[-1]:
            unique.append(number)
    answers = []
    for lowest, k in questions:
        first = bisect_left(unique, lowest)
        # Fewer than k are missing up to each place before `low`; at least k up to each from `high` on.
        low, high = first, len(unique)
        while low < high:
            middle = (low + high) // 2
            missing = unique[middle] - middle - lowest + first
            if missing < k:
                low = middle + 1
            else:
                high = middle
        answers.append(lowest + k - 1 + (low - first))
    return answers
