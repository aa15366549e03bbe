def nth_unscanned(scanned, questions):
    answers = []
    for lowest, k in questions:
        answer = lowest + k - 1
        last = 0
        for number in scanned:
            if number != last and lowest <= number <= answer:
                answer += 1  # one more is taken, so the answer moves on
            last = number
        answers.append(answer)
    return answers
