LAST_MINUTE = 1439


def timetables(digits, wait):
    found = []
    departures = []  # they spell digits[:place] and keep the rule

    def cut(place):
        if place == len(digits):
            found.append(departures[:])
            return
        # At one place a longer number is greater, so the answers come in order.
        for end in range(place + 1, min(place + 4, len(digits)) + 1):
            minute = int(digits[place:end])
            if minute > LAST_MINUTE:
                break
            if not departures or departures[-1] < minute <= departures[0] + wait:
                departures.append(minute)
                cut(end)
                departures.pop()
            if minute == 0:
                break  # no leading zeros

    cut(0)
    return found
