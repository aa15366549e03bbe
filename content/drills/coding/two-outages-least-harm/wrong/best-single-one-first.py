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
    starts = [start for start in starts if 0 <= start <= last]
    roomy = [start for start in starts if start >= length or start + length <= last]
    one = min(roomy, key=lambda start: (harm_at(start), start))
    others = [start for start in starts + [one + length] if abs(start - one) >= length and start <= last]
    other = min(others, key=lambda start: (harm_at(start), start))
    return [min(one, other), max(one, other), harm_at(one) + harm_at(other)]
