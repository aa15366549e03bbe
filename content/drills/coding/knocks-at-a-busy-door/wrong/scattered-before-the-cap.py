def knock_times(start, first, longest, scatter, deadline, answers):
    knocks = []
    at = start
    pause = first
    for number, answer in enumerate(answers):
        if at > deadline:
            break
        knocks.append(at)
        if answer < 1:
            break
        percent = scatter[number % len(scatter)] if scatter else 100
        at += max(min(longest, (pause * percent + 99) // 100), answer)
        pause = min(2 * pause, 4 * longest)
    return knocks
