from collections import deque


def boarding_order(left, right):
    lanes = (deque(left), deque(right))
    order = []
    minute = 0
    turn = 0
    while lanes[0] or lanes[1]:
        waiting = [bool(lane) and lane[0] <= minute for lane in lanes]
        if not any(waiting):
            minute = min(lane[0] for lane in lanes if lane)
            turn = 0
            continue
        goes = turn if waiting[turn] else 1 - turn
        lanes[goes].popleft()
        order.append("LR"[goes])
        turn = 1 - turn
        minute += 1
    return "".join(order)
