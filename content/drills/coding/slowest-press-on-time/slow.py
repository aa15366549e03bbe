def slowest_speed(jobs, fastest):
    for speed in range(1, fastest + 1):
        clock = 0
        late = 0
        for arrive, pages, due in jobs:
            clock = max(clock, arrive) + (pages + speed - 1) // speed
            late += clock > due
        if late == 0:
            return speed
    return -1
