def best_comfort(parents, comfort, most):
    heated = {0}
    total = comfort[0]
    for _ in range(most):
        reach = [room for room in range(len(parents)) if room not in heated and parents[room] in heated]
        if not reach:
            break
        room = max(reach, key=lambda each: comfort[each])
        below = max((comfort[each] for each in range(len(parents)) if parents[each] == room), default=0)
        if comfort[room] + max(below, 0) <= 0:
            break
        heated.add(room)
        total += comfort[room]
    return total
