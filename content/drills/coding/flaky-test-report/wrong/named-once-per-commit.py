def flaky_tests(runs):
    results = {}
    flaky = []
    for commit, test, result in runs:
        seen = results.setdefault((commit, test), set())
        before = len(seen)
        seen.add(result)
        # Once for each commit that proves it.
        if before == 1 and len(seen) == 2:
            flaky.append(test)
    return flaky
