def own_minutes(jobs, events):
    minutes = [0] * jobs
    is_open = [False] * jobs
    stack = []
    before = 0
    for minute, job, kind in events:
        if stack:
            minutes[stack[-1]] += minute - before
        before = minute
        if kind == 1 and not is_open[job]:
            is_open[job] = True
            stack.append(job)
        elif kind == 0:
            while stack and is_open[job]:
                closed = stack.pop()
                if closed == job:
                    is_open[job] = False
    return minutes
