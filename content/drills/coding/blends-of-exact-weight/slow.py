def count_blends(total, ingredients):
    modulus = 1_000_000_007
    ways = [1] + [0] * total
    for grams, least, most in ingredients:
        after = list(ways)
        for weight in range(total + 1):
            for spoons in range(least, most + 1):
                if spoons * grams > weight:
                    break
                after[weight] += ways[weight - spoons * grams]
            after[weight] %= modulus
        ways = after
    return ways[total]
