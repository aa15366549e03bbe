def count_quick(low, high, budget):
    digits = len(str(high + 1))
    # ways[k][d][b]: how many ways to write k more digits after d with at most b steps
    ways = [[[1] * (budget + 1) for _ in range(10)]]
    for _ in range(digits):
        fewer = ways[-1]
        table = []
        for digit in range(10):
            counts = [0] * (budget + 1)
            for following in range(10):
                steps = steps_between(digit, following)
                for left in range(steps, budget + 1):
                    counts[left] += fewer[following][left - steps]
            table.append(counts)
        ways.append(table)
    return count_below(high + 1, budget, ways) - count_below(low, budget, ways)


def count_below(bound, budget, ways):
    if bound == 0:
        return 0
    digits = [int(letter) for letter in str(bound)]
    total = 1  # the number 0
    for length in range(1, len(digits)):
        total += sum(ways[length - 1][first][budget] for first in range(1, 10))
    left = budget
    # Those not counted yet agree with the bound in all digits passed.
    for place, digit in enumerate(digits):
        rest = len(digits) - place - 1
        for smaller in range(1 if place == 0 else 0, digit):
            after = left - (steps_between(digits[place - 1], smaller) if place > 0 else 0)
            if after >= 0:
                total += ways[rest][smaller][after]
        if place > 0:
            left -= steps_between(digits[place - 1], digit)
            if left < 0:
                break
    return total


def steps_between(one, other):
    apart = abs(one - other)
    return min(apart, 10 - apart)
