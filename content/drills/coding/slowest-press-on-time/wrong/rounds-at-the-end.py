def on_time(jobs, speed):
    ready = 0  # in pages' time: minutes times speed
    for arrive, pages, due in jobs:
        ready = max(ready, arrive * speed) + pages
        if ready > due * speed:
            return False
    return True


def slowest_speed(jobs, fastest):
    if not on_time(jobs, fastest):
        return -1
    low, high = 1, fastest
    while low < high:
        middle = (low + high) // 2
        if on_time(jobs, middle):
            high = middle
        else:
            low = middle + 1
    return low
