def flaky_tests(runs):
    first = {}  # (commit, test) -> the first result seen for that pair
    named = set()
    flaky = []
    for commit, test, result in runs:
        # Two results are possible, so that the first run to disagree with the first result is the proof.
        earlier = first.setdefault((commit, test), result)
        if earlier != result and test not in named:
            named.add(test)
            flaky.append(test)
    return flaky
