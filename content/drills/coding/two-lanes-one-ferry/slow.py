def boarding_order(left, right):
    order = ""
    minute = 0
    turn = "L"
    while left or right:
        if (left and left[0] <= minute) and (right and right[0] <= minute):
            goes = turn
        elif left and left[0] <= minute:
            goes = "L"
        elif right and right[0] <= minute:
            goes = "R"
        else:
            minute = min(left[:1] + right[:1])
            turn = "L"
            continue
        if goes == "L":
            left = [each for place, each in enumerate(left) if place > 0]
            turn = "R"
        else:
            right = [each for place, each in enumerate(right) if place > 0]
            turn = "L"
        order += goes
        minute += 1
    return order
