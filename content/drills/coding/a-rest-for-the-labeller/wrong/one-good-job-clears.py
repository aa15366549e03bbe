def taken_jobs(jobs, limit, rest):
    level = 0  # below the limit while the machine works
    resting_since = None
    taken = []
    for at, good in jobs:
        if resting_since is not None and at - resting_since < rest:
            taken.append(False)
            continue
        taken.append(True)
        if resting_since is not None:  # the trial
            if good:
                resting_since = None
                level = limit - 1
            else:
                resting_since = at
        elif good:
            level = 0
        else:
            level += 1
            if level == limit:
                resting_since = at
    return taken
