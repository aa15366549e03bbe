def below_quorum(replicas, quorum, outages):
    times = sorted({time for _, start, end in outages for time in (start, end)})
    spans = []
    for time, after in zip(times, times[1:]):
        down = set()
        for replica, start, end in outages:
            if start <= time < end:
                down.add(replica)
        if replicas - len(down) < quorum:
            if spans and spans[-1][1] == time:
                spans[-1][1] = after
            else:
                spans.append([time, after])
    return spans
