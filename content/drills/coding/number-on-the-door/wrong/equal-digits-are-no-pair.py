def door_number(k, unlucky, left, right):
    allowed = [digit for digit in range(10) if digit != unlucky]
    # By the last digit: what may follow leaves out `right` after `left`, and after equal digits nothing changes.
    def follow(before):
        return [digit for digit in allowed if before != left or digit != right or left == right]

    tails = [[1] * 10]
    while True:
        firsts = [digit for digit in allowed if digit > 0]
        count = sum(tails[-1][digit] for digit in firsts)
        if k <= count:
            break
        k -= count
        shorter = tails[-1]
        tails.append([sum(shorter[digit] for digit in follow(before)) for before in range(10)])
    number, candidates = 0, firsts
    for tail in reversed(tails):
        for digit in candidates:
            if k <= tail[digit]:
                break
            k -= tail[digit]
        number = number * 10 + digit
        candidates = follow(digit)
    return number
