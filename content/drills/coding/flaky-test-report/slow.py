def flaky_tests(runs):
    flaky = []
    for place, (commit, test, result) in enumerate(runs):
        for earlier in range(place):
            other_commit, other_test, other_result = runs[earlier]
            if other_commit == commit and other_test == test and other_result != result:
                if test not in flaky:
                    flaky.append(test)
                break
    return flaky
