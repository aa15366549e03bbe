def pair_crews(minutes, limit):
    done = [False] * len(minutes)
    crews = 0
    while True:
        longest = shortest = None
        for job, length in enumerate(minutes):
            if done[job]:
                continue
            if longest is None or length > minutes[longest]:
                longest = job
            if shortest is None or length <= minutes[shortest]:
                shortest = job
        if longest is None:
            return crews
        crews += 1
        done[longest] = True
        if minutes[longest] + minutes[shortest] <= limit:
            done[shortest] = True
