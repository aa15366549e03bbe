def rollout_plans(days, rest):
    # Plans for the first d days: by whether day d - 1 is a rollout, and how long ago the last one was.
    plans = [1] + [0] * days
    for day in range(1, days + 1):
        # No rollout on the day, or one: then the `rest` days before it have none.
        plans[day] = plans[day - 1] + plans[max(0, day - 2 - rest)]
    return plans[days]
