def on_time(jobs, speed):
    clock = 0
    for arrive, pages, due in jobs:
        clock = max(clock, arrive) + (pages + speed - 1) // speed
        if clock > due:
            return False
    return True


def slowest_speed(jobs, fastest):
    if not on_time(jobs, fastest):
        return -1
    low, high = 1, fastest
    # Speeds below `low` fail; `high` succeeds, and so does every faster one.
    while low < high:
        middle = (low + high) // 2
        if on_time(jobs, middle):
            high = middle
        else:
            low = middle + 1
    return low
