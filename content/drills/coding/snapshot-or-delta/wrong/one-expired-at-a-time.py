from collections import deque


def smallest_archive(snapshot, delta, limit):
    best = 0                 # f(i): least bytes for versions 0..i-1
    prefix = 0               # P[i]
    candidates = deque()     # (g(j), P[j]), both increasing in j
    for i, size in enumerate(snapshot):
        if i > 0:
            prefix += delta[i]
        g = best + size - prefix
        while candidates and candidates[-1][0] >= g:
            candidates.pop()
        candidates.append((g, prefix))
        if prefix - candidates[0][1] > limit:
            candidates.popleft()
        best = prefix + candidates[0][0]
    return best
