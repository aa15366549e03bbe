def task_order(count, requires):
    order = []
    done = set()
    while len(order) < count:
        before = len(order)
        for task in range(count):
            if task not in done and is_free(task, requires, done):
                order.append(task)
                done.add(task)
        if len(order) == before:
            return []
    return order


def is_free(task, requires, done):
    for each, first in requires:
        if each == task and first not in done:
            return False
    return True
