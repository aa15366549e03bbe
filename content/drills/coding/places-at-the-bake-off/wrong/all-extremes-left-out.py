def places(marks):
    keys = []
    for row in marks:
        inner = [mark for mark in row if min(row) < mark < max(row)]
        keys.append((sum(inner) if inner else sum(row) - max(row) - min(row), min(row)))
    order = sorted(range(len(keys)), key=keys.__getitem__, reverse=True)
    result = [0] * len(keys)
    for position, cake in enumerate(order):
        before = order[position - 1]
        result[cake] = result[before] if position > 0 and keys[before] == keys[cake] else position + 1
    return result
