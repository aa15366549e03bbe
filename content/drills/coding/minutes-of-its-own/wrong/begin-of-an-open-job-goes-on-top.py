def own_minutes(jobs, events):
    minutes = [0] * jobs
    is_open = [False] * jobs
    stack = []
    before = 0
    for minute, job, kind in events:
        if stack:
            minutes[stack[-1]] += minute - before
        before = minute
        if kind == 1:
            if is_open[job]:
                stack.remove(job)
            is_open[job] = True
            stack.append(job)
        elif kind == 0:
            while is_open[job]:
                is_open[stack.pop()] = False
    return minutes
