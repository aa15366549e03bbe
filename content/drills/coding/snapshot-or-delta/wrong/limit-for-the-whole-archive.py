def smallest_archive(snapshot, delta, limit):
    least = {0: 0}  # bytes in deltas so far -> least bytes in all
    for i, size in enumerate(snapshot):
        after = {}
        for deltas, total in least.items():
            choices = [(deltas, total + size)]
            if i > 0 and deltas + delta[i] <= limit:
                choices.append((deltas + delta[i], total + delta[i]))
            for key, cost in choices:
                after[key] = min(cost, after.get(key, cost))
        least = after
    return min(least.values())
