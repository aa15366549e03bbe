def rebuild_waves(n, needs, changed):
    affected = set(changed)
    before = -1
    while len(affected) > before:
        before = len(affected)
        for target, needed in needs:
            if needed in affected:
                affected.add(target)

    waves = []
    waiting = sorted(affected)
    while waiting:
        held = set(waiting)
        wave = [target for target in waiting if is_ready(target, needs, held)]
        if not wave:
            return None
        waves.append(wave)
        rebuilt = set(wave)
        waiting = [target for target in waiting if target not in rebuilt]
    return waves


def is_ready(target, needs, held):
    for each, needed in needs:
        if each == target and needed in held:
            return False
    return True
