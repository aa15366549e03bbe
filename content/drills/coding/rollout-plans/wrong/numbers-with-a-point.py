def rollout_plans(days, rest):
    plans = [1.0] + [0.0] * days
    for day in range(1, days + 1):
        plans[day] = plans[day - 1] + plans[max(0, day - 1 - rest)]
    return int(plans[days])
