def own_minutes(jobs, events):
    minutes = [0] * jobs
    is_open = [False] * jobs
    stack = []  # the open jobs, each once, in the order of their begin
    before = 0
    for minute, job, kind in events:
        if stack:
            minutes[stack[-1]] += minute - before
        before = minute
        if kind == 1 and not is_open[job]:
            is_open[job] = True
            stack.append(job)
        elif kind == 0:
            while is_open[job]:  # closes those that began after it on the way
                is_open[stack.pop()] = False
    return minutes
