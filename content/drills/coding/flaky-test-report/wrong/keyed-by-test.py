def flaky_tests(runs):
    first = {}
    flaky = []
    for commit, test, result in runs:
        known = first.get(test)
        # The newest commit only: what an older commit showed is forgotten.
        if known is None or known[0] != commit:
            first[test] = (commit, result)
        elif known[1] != result and test not in flaky:
            flaky.append(test)
    return flaky
