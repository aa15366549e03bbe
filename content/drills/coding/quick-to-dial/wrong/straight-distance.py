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
                begun = last >= 0 or digit > 0
                steps = abs(digit - last) if last >= 0 else 0
                if steps <= left:
                    following = digit if begun else -1
                    total += count(place + 1, following, left - steps, tight and digit == digits[place])
            return total

        return count(0, -1, budget, True)

    return up_to(high) - up_to(low - 1)
