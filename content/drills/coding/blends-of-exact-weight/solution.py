def count_blends(total, ingredients):
    modulus = 1_000_000_007
    ways = [1] + [0] * total  # ways[x]: blends of x grams from the ingredients so far
    for grams, least, most in ingredients:
        window = [0] * (total + 1)  # blends of x grams that use this one
        enters, leaves = least * grams, (most + 1) * grams
        for weight in range(enters, total + 1):
            # The same sum as for one spoon less, moved by one spoon.
            count = window[weight - grams] + ways[weight - enters]
            if weight >= leaves:
                count -= ways[weight - leaves]
            window[weight] = count % modulus
        # Only now: the sums above need the table without this ingredient.
        for weight in range(enters, total + 1):
            ways[weight] = (ways[weight] + window[weight]) % modulus
    return ways[total]
