from collections import deque


def fewest_passes(coats, reach):
    passes = 0
    under_way = deque()
    running = 0
    for panel, needed in enumerate(coats):
        if under_way and under_way[0][0] + reach < panel:
            running -= under_way.popleft()[1]
        while running > needed:
            stopped = min(running - needed, under_way[0][1])
            running -= stopped
            under_way[0][1] -= stopped
            if under_way[0][1] == 0:
                under_way.popleft()
        if running < needed:
            passes += needed - running
            under_way.append([panel, needed - running])
            running = needed
    return passes
