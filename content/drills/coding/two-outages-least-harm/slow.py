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

    starts = {0}
    for start, minutes, _ in bookings:
        end = start + minutes
        starts.update((start - length + 1, end, end - length, start + 1))
    starts = sorted(start for start in starts if 0 <= start <= last)
    harms = [harm_at(start) for start in starts]
    answer = None
    for first, first_harm in zip(starts, harms):
        second = first + length
        if second > last:
            break
        harm = harm_at(second)
        for start, other in zip(starts, harms):
            if start > first + length and other < harm:
                second, harm = start, other
        if answer is None or first_harm + harm < answer[2]:
            answer = [first, second, first_harm + harm]
    return answer
