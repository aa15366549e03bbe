from collections import deque


def printed(jobs, limit, span):
    counting = deque()  # printed jobs within the span, oldest first
    total = 0  # their pages
    answers = []
    for at, pages in jobs:
        while counting and counting[0][0] <= at - span:
            total -= counting.popleft()[1]
        fits = total + pages <= limit or (pages > limit and not counting)
        if fits:
            counting.append((at, pages))
            total += pages
        answers.append(fits)
    return answers
