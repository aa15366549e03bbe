def settle_queue(tickets):
    write = 0
    for ticket in list(tickets):
        if ticket != 0:
            tickets[write] = ticket
            write += 1
    for place in range(write, len(tickets)):
        tickets[place] = 0
