def common_steps(a, b):
    steps, at = [], 0
    for step in a:
        if step in b[at:]:
            steps.append(step)
            at = b.index(step, at) + 1
    return steps
