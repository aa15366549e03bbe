def on_time(jobs, speed):
    clock = 0
    for arrive, pages, due in jobs:
        clock = max(clock, arrive) + (pages + speed - 1) // speed
        if clock > due:
            return False
    return True


def slowest_speed(jobs, fastest):
    # No job takes less than a minute, so nothing faster than the largest job can help.
    low, high = 1, max((pages for _, pages, _ in jobs), default=1)
    if not on_time(jobs, high):
        return -1
    while low < high:
        middle = (low + high) // 2
        if on_time(jobs, middle):
            high = middle
        else:
            low = middle + 1
    return low
