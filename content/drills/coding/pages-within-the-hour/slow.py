def printed(jobs, limit, span):
    answers = []
    for index, (at, pages) in enumerate(jobs):
        total = 0
        seen = 0
        for before in range(index):
            if answers[before] and jobs[before][0] > at - span:
                total += jobs[before][1]
                seen += 1
        answers.append(total + pages <= limit or (pages > limit and seen == 0))
    return answers
