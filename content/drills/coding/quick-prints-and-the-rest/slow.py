def start_times(jobs, workers, streak):
    free_at = [0] * workers
    waiting = []
    starts = [-1] * len(jobs)
    began = []
    arrived = 0
    now = 0
    while len(began) < len(jobs):
        while arrived < len(jobs) and jobs[arrived][0] <= now:
            waiting.append(arrived)
            arrived += 1
        worker = min(range(workers), key=lambda each: free_at[each])
        if not waiting:
            now = jobs[arrived][0]
            continue
        if free_at[worker] > now:
            now = free_at[worker]
            continue
        express = [job for job in waiting if jobs[job][2] == 1]
        ordinary = [job for job in waiting if jobs[job][2] == 0]
        last = began[-streak:]
        is_due = len(last) == streak and all(jobs[job][2] == 1 for job in last)
        if not express or (ordinary and is_due):
            job = ordinary[0]
        else:
            job = min(express, key=lambda each: jobs[each][1])
        waiting.remove(job)
        began.append(job)
        starts[job] = now
        free_at[worker] = now + jobs[job][1]
    return starts
