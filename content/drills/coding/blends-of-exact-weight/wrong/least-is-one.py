def count_blends(total, ingredients):
    modulus = 1_000_000_007
    ways = [1] + [0] * total
    for grams, least, most in ingredients:
        after = list(ways)
        for weight in range(least * grams, total + 1):
            after[weight] = ways[weight] + after[weight - grams]
            if weight >= (most + 1) * grams:
                after[weight] -= ways[weight - (most + 1) * grams]
            after[weight] %= modulus
        ways = after
    return ways[total]
