def booking_log(steps, failures, tries, decisive):
    log = []
    for index, (name, failing) in enumerate(zip(steps, failures)):
        # All steps before this one are done.
        is_final = index > decisive
        if is_final or failing < tries:
            log += [f"{name} failed"] * failing
            log.append(f"{name} done")
        else:
            log += [f"{name} failed"] * tries
            log += [f"{done} undone" for done in reversed(steps[:index])]
            break
    return log
