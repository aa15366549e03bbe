def door_number(k, unlucky, left, right):
    allowed = [digit for digit in range(10) if digit != unlucky]

    def may_follow(before, digit):
        return not (before == left and digit == right)

    # tails[n][d]: how many ways to write n more digits after d
    tails = [[1] * 10]
    while True:
        first_digits = [digit for digit in allowed if digit > 0]
        of_this_length = sum(tails[-1][digit] for digit in first_digits)
        if k <= of_this_length:
            break
        k -= of_this_length
        shorter = tails[-1]
        tails.append(
            [sum(shorter[digit] for digit in allowed if may_follow(before, digit)) for before in range(10)]
        )

    number = 0
    candidates = first_digits
    # The answer is the k-th among the numbers that begin with the digits chosen.
    for tail in reversed(tails):
        for digit in candidates:
            if k <= tail[digit]:
                break
            k -= tail[digit]
        number = number * 10 + digit
        candidates = [following for following in allowed if may_follow(digit, following)]
    return number
