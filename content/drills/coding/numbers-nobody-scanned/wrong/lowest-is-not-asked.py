from bisect import bisect_right


def nth_unscanned(scanned, questions):
    unique = sorted(set(scanned))
    answers = []
    for lowest, k in questions:
        first = bisect_right(unique, lowest)
        low, high = first, len(unique)
        while low < high:
            middle = (low + high) // 2
            if unique[middle] - middle - lowest + first < k:
                low = middle + 1
            else:
                high = middle
        answers.append(lowest + k - 1 + (low - first))
    return answers
