def places(marks):
    # the order is right, but only the sum decides whether a place is shared
    keys = [(sum(row) - max(row) - min(row), min(row)) for row in marks]
    order = sorted(range(len(keys)), key=keys.__getitem__, reverse=True)
    result = [0] * len(keys)
    for position, cake in enumerate(order):
        before = order[position - 1]
        same = position > 0 and keys[before][0] == keys[cake][0] and sum(marks[before]) == sum(marks[cake])
        result[cake] = result[before] if same else position + 1
    return result
