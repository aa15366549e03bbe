def settle_queue(tickets):
    write = 0  # tickets[:write] are the open ones among those read, in order
    for ticket in tickets:
        if ticket > 0:
            tickets[write] = ticket
            write += 1
    for place in range(write, len(tickets)):
        tickets[place] = 0
