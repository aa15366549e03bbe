def count_blends(total, ingredients):
    ways = [1] + [0] * total
    for grams, least, most in ingredients:
        window = [0] * (total + 1)
        for weight in range(least * grams, total + 1):
            count = window[weight - grams] + ways[weight - least * grams]
            if weight >= (most + 1) * grams:
                count -= ways[weight - (most + 1) * grams]
            window[weight] = count
        ways = [a + b for a, b in zip(ways, window)]
    return ways[total]
