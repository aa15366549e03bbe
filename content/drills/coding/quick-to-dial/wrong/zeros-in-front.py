from functools import lru_cache


def count_quick(low, high, budget):
    def up_to(bound):
        if bound < 0:
            return 0
        digits = [int(letter) for letter in str(bound)]

        @lru_cache(None)
        def count(place, last, left, tight):
            if place == len(digits):
                return 1
            total = 0
            for digit in range(digits[place] + 1 if tight else 10):
                apart = abs(digit - last)
                steps = min(apart, 10 - apart) if place > 0 else 0
                if steps <= left:
                    total += count(place + 1, digit, left - steps, tight and digit == digits[place])
            return total

        return count(0, 0, budget, True)

    return up_to(high) - up_to(low - 1)
