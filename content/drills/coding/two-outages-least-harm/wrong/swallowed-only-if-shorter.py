def best_outages(bookings, day, length):
    last = day - length
    if last < length:
        return []

    def harm_at(begin):
        harm = 0
        for start, minutes, people in bookings:
            if start < begin + length and begin < start + minutes:
                harm += people
                if minutes < length and begin <= start and start + minutes <= begin + length:
                    harm += people
        return harm

    starts = {0}
    for start, minutes, _ in bookings:
        end = start + minutes
        starts.update((start - length + 1, end, end - length, start + 1))
    starts = sorted(start for start in starts if 0 <= start <= last)
    answer = None
    for first in starts:
        if first + length <= last:
            later = [start for start in starts if start > first + length]
            second = min([first + length] + later, key=harm_at)
            harm = harm_at(first) + harm_at(second)
            if answer is None or harm < answer[2]:
                answer = [first, second, harm]
    return answer
