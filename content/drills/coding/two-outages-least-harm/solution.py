def best_outages(bookings, day, length):
    last = day - length  # the latest start of an outage
    if last < length:
        return []
    changes = {0: 0}
    for start, minutes, people in bookings:
        end = start + minutes
        spans = [(start - length + 1, end)]  # starts that touch it
        if minutes <= length:
            spans.append((end - length, start + 1))  # starts that swallow it
        for begin, after in spans:
            begin = max(begin, 0)
            if begin < after and begin <= last:
                changes[begin] = changes.get(begin, 0) + people
                if after <= last:
                    changes[after] = changes.get(after, 0) - people
    steps = sorted(changes)
    harms = []
    harm = 0
    for start in steps:
        harm += changes[start]
        harms.append(harm)

    # best[i]: the step of least harm among i and all after it, the earliest of equals.
    best = list(range(len(steps)))
    for index in range(len(steps) - 2, -1, -1):
        if harms[best[index + 1]] < harms[index]:
            best[index] = best[index + 1]

    answer = None
    inside = 0  # the step that the second outage falls into if it begins at once
    for index, first in enumerate(steps):
        second = first + length
        if second > last:
            break
        while inside + 1 < len(steps) and steps[inside + 1] <= second:
            inside += 1
        harm = harms[inside]
        if inside + 1 < len(steps) and harms[best[inside + 1]] < harm:
            second = steps[best[inside + 1]]
            harm = harms[best[inside + 1]]
        if answer is None or harms[index] + harm < answer[2]:
            answer = [first, second, harms[index] + harm]
    return answer
