def best_outages(bookings, day, length):
    last = day - length
    if last < length:
        return []

    def harm_at(begin):
        harm = 0
        for start, minutes, people in bookings:
            if start < begin + length and begin < start + minutes:
                harm += people
                if begin <= start and start + minutes <= begin + length:
                    harm += people
        return harm

    starts = {0, length}
    for start, minutes, _ in bookings:
        end = start + minutes
        starts.update((start - length + 1, end, end - length, start + 1))
    starts = sorted(start for start in starts if 0 <= start <= last)
    harms = [harm_at(start) for start in starts]
    answer = []
    for first, one in zip(starts, harms):
        for second, other in zip(starts, harms):
            if second >= first + length and (not answer or one + other < answer[2]):
                answer = [first, second, one + other]
    return answer
