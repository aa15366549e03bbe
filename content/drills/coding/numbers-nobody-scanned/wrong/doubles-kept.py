from bisect import bisect_left


def nth_unscanned(scanned, questions):
    answers = []
    for lowest, k in questions:
        first = bisect_left(scanned, lowest)
        low, high = first, len(scanned)
        while low < high:
            middle = (low + high) // 2
            if scanned[middle] - middle - lowest + first < k:
                low = middle + 1
            else:
                high = middle
        answers.append(lowest + k - 1 + (low - first))
    return answers
