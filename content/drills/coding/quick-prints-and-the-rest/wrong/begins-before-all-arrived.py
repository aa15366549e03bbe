from collections import deque
from heapq import heappop, heappush, heapreplace


def start_times(jobs, workers, streak):
    free_at = [0] * workers  # a heap
    express = []  # a heap of (takes, number)
    ordinary = deque()
    in_a_row = 0  # express jobs that began last, one after another
    starts = [0] * len(jobs)
    arrived = 0
    now = 0
    for _ in jobs:  # one job begins in each round
        now = max(now, free_at[0])
        if not express and not ordinary:
            now = max(now, jobs[arrived][0])
        while arrived < len(jobs) and (jobs[arrived][0] < now or not express and not ordinary):
            _, takes, is_express = jobs[arrived]
            if is_express:
                heappush(express, (takes, arrived))
            else:
                ordinary.append(arrived)
            arrived += 1
        if express and (in_a_row < streak or not ordinary):
            _, job = heappop(express)
            in_a_row += 1
        else:
            job = ordinary.popleft()
            in_a_row = 0
        starts[job] = now
        heapreplace(free_at, now + jobs[job][1])
    return starts
