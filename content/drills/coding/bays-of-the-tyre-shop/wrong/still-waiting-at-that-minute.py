from collections import deque


def service_starts(cars, bays, room):
    free_at = [0] * bays
    waiting = deque()  # beginnings after the present minute; they never fall
    starts = []
    for arrives, takes in cars:
        while waiting and waiting[0] < arrives:
            waiting.popleft()
        bay = min(range(bays), key=free_at.__getitem__)
        start = max(arrives, free_at[bay])  # known at once: nobody overtakes
        if start > arrives:
            if len(waiting) >= room:
                starts.append(-1)
                continue
            waiting.append(start)
        free_at[bay] = start + takes
        starts.append(start)
    return starts
