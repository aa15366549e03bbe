def task_order(count, requires):
    followers = [[] for _ in range(count)]
    missing = [0] * count
    for task, first in requires:
        followers[first].append(task)
        missing[task] += 1
    order = [task for task in range(count) if missing[task] == 0]
    for done in order:  # grows while we walk along it
        for task in followers[done]:
            missing[task] -= 1
            if missing[task] == 0:
                order.append(task)
    return order if len(order) == count else []
