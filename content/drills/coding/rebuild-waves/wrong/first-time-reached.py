def rebuild_waves(n, needs, changed):
    dependents = [[] for _ in range(n)]
    for target, needed in needs:
        dependents[needed].append(target)
    seen = set(changed)
    wave = sorted(seen)
    waves = []
    while wave:
        waves.append(wave)
        following = set()
        for target in wave:
            following.update(each for each in dependents[target] if each not in seen)
        seen |= following
        wave = sorted(following)
    return waves
