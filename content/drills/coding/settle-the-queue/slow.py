def settle_queue(tickets):
    end = len(tickets)
    place = 0
    while place < end:
        if tickets[place] > 0:
            place += 1
            continue
        # All that follow move up by one place.
        for later in range(place + 1, end):
            tickets[later - 1] = tickets[later]
        end -= 1
        tickets[end] = 0
