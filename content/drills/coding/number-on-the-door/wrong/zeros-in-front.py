def door_number(k, unlucky, left, right):
    tails = [[1] * 10]
    allowed = [digit for digit in range(10) if digit != unlucky]
    for _ in range(20):
        shorter = tails[-1]
        tails.append(
            [
                sum(shorter[digit] for digit in allowed if not (before == left and digit == right))
                for before in range(10)
            ]
        )
    length = 1
    while True:
        first_digits = [digit for digit in allowed if digit > 0 and not (left == 0 and digit == right)]
        count = sum(tails[length - 1][digit] for digit in first_digits)
        if k <= count:
            break
        k -= count
        length += 1
    number, candidates = 0, first_digits
    for rest in range(length - 1, -1, -1):
        for digit in candidates:
            if k <= tails[rest][digit]:
                break
            k -= tails[rest][digit]
        number = number * 10 + digit
        candidates = [each for each in allowed if not (digit == left and each == right)]
    return number
