def door_number(k, unlucky, left, right):
    allowed = [digit for digit in range(10) if digit != unlucky]
    # By whether `left` has been written.
    tails = [[1, 1]]
    for _ in range(40):
        free, bound = tails[-1]
        now_free = sum(bound if digit == left else free for digit in allowed)
        now_bound = sum(bound for digit in allowed if digit != right)
        tails.append([now_free, now_bound])
    length = 1
    while True:
        firsts = [digit for digit in allowed if digit > 0]
        count = sum(tails[length - 1][digit == left] for digit in firsts)
        if k <= count or length == 40:
            break
        k -= count
        length += 1
    number, seen, candidates = 0, False, firsts
    for rest in range(length - 1, -1, -1):
        for digit in candidates:
            group = tails[rest][seen or digit == left]
            if k <= group:
                break
            k -= group
        seen = seen or digit == left
        number = number * 10 + digit
        candidates = [each for each in allowed if not (seen and each == right)]
    return number
