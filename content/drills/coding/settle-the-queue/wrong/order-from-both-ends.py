def settle_queue(tickets):
    left, right = 0, len(tickets) - 1
    while left <= right:
        if tickets[left] > 0:
            left += 1
        elif tickets[right] <= 0:
            tickets[right] = 0
            right -= 1
        else:
            tickets[left], tickets[right] = tickets[right], 0
            right -= 1
