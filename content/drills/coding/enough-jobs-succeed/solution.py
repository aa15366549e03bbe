def chance_to_finish(chances, needed):
    # after[k]: the chance that exactly k of the jobs so far have succeeded
    after = [1.0] + [0.0] * len(chances)
    for job, chance in enumerate(chances):
        for k in range(job + 1, -1, -1):
            after[k] = after[k] * (1 - chance) + (after[k - 1] * chance if k > 0 else 0.0)
    return sum(after[needed:])
