def crushed_pairs(weights, owners, slack):
    count = 0
    for upper in range(len(weights)):
        for lower in range(upper):
            if weights[upper] - weights[lower] > slack and owners[lower] != owners[upper]:
                count += 1
    return count
