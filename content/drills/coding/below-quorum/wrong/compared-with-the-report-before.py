from collections import defaultdict


def below_quorum(replicas, quorum, outages):
    by_replica = defaultdict(list)
    for replica, start, end in outages:
        by_replica[replica].append((start, end))

    change = defaultdict(int)            # time -> change in the number down
    for spans in by_replica.values():
        spans.sort()
        first, last = spans[0]
        before = last
        for start, end in spans[1:]:
            touches = start <= before
            before = end
            if touches:
                last = max(last, end)
            else:
                change[first] += 1
                change[last] -= 1
                first, last = start, end
        change[first] += 1
        change[last] -= 1

    result = []
    down = 0
    since = None
    for time in sorted(change):
        down += change[time]
        if replicas - down < quorum:
            if since is None:
                since = time
        elif since is not None:
            result.append([since, time])
            since = None
    return result
