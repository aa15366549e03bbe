def own_minutes(jobs, events):
    minutes = [0] * jobs
    for place in range(1, len(events)):
        job = worked_on_after(events, place)
        if job is not None:
            minutes[job] += events[place][0] - events[place - 1][0]
    return minutes


def worked_on_after(events, count):
    """Plays the first events from the start."""
    began = {}  # the open jobs in the order of their begin
    for place in range(count):
        _, job, kind = events[place]
        if kind == 1:
            began.setdefault(job, place)
        elif job in began:
            while job in began:
                began.popitem()
    return next(reversed(list(began)), None)
