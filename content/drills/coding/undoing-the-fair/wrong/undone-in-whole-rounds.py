def fair_rounds(needs, fails, undo):
    count = len(fails)
    needed_by = [[] for _ in range(count)]
    lacking = [0] * count
    for before, after in needs:
        needed_by[before].append(after)
        lacking[after] += 1

    rounds = []
    done = []  # in the order of being done
    ready = [step for step in range(count) if lacking[step] == 0]
    has_failed = False
    while ready and not has_failed:
        rounds.append([f"{'fail' if fails[step] else 'do'} {step}" for step in ready])
        following = []
        for step in ready:
            if fails[step]:
                has_failed = True
                continue
            done.append(step)
            for after in needed_by[step]:
                lacking[after] -= 1
                if lacking[after] == 0:
                    following.append(after)
        ready = sorted(following)
    return rounds + way_back(done, needed_by, undo) if has_failed else rounds


def way_back(done, needed_by, undo):
    ends = {}
    rounds = []
    for step in reversed(done):  # all done steps that need it were treated before it
        begin = max((ends[after] for after in ends if needed_by[step]), default=0)
        ends[step] = begin + undo[step]
        while len(rounds) < ends[step]:
            rounds.append([])
        for number in range(begin, ends[step]):
            rounds[number].append(step)
    return [[f"undo {step}" for step in sorted(each)] for each in rounds]
