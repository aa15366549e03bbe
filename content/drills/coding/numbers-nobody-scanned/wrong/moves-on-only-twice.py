from bisect import bisect_left, bisect_right


def nth_unscanned(scanned, questions):
    unique = sorted(set(scanned))
    answers = []
    for lowest, k in questions:
        # Moves the wish on by what was scanned up to it, once and then once more.
        first = bisect_left(unique, lowest)
        answer = lowest + k - 1
        answer = lowest + k - 1 + bisect_right(unique, answer) - first
        answer = lowest + k - 1 + bisect_right(unique, answer) - first
        answers.append(answer)
    return answers
