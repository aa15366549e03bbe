def drop_stuck(readings, limit):
    result = []
    run = []
    for reading in readings:
        if run and reading != run[0]:
            if len(run) <= limit:
                result += run
            run = []
        run.append(reading)
    if len(set(readings)) > 1:
        result += run
    readings[:] = result + [-1] * (len(readings) - len(result))
