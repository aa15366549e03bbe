from collections import deque


def wash_times(cars, places):
    free_from = 0
    begins = deque()
    ends = []
    for arrival, minutes, patience in cars:
        while begins and begins[0] <= arrival:
            begins.popleft()
        begin = max(arrival, free_from)
        wait = begin - arrival
        if wait > 0 and (len(begins) >= places or wait > patience):
            ends.append(-1)
            if len(begins) < places:
                free_from = begin + 1
            continue
        begins.append(begin)
        free_from = begin + minutes
        ends.append(free_from)
    return ends
