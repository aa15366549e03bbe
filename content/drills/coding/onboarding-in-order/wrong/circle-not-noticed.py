def task_order(count, requires):
    needs = [[] for _ in range(count)]
    for task, first in requires:
        needs[task].append(first)
    order, seen = [], set()

    def visit(task):
        if task in seen:
            return
        seen.add(task)
        for first in needs[task]:
            visit(first)
        order.append(task)

    for task in range(count):
        visit(task)
    return order
