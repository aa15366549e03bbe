def knock_times(start, first, longest, scatter, deadline, answers):
    knocks = []
    at = start
    pause = min(first, longest)  # before scattering: first * 2^i, at most longest
    for number, answer in enumerate(answers):
        if at > deadline:
            break
        knocks.append(at)
        if answer < 1:
            break
        percent = scatter[number % len(scatter)] if scatter else 100
        at += max(pause * percent // 100, answer)
        pause = min(2 * pause, longest)
    return knocks
