def task_order(count, requires):
    needs = [set() for _ in range(count)]
    for task, first in requires:
        needs[task].add(first)
    return sorted(range(count), key=lambda task: (len(needs[task]), task)) if all(t not in needs[f] for t in range(count) for f in needs[t]) else []
