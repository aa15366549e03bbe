def chance_to_finish(chances, needed):
    return sum(chance_of_exactly(number, chances) for number in range(needed, len(chances) + 1))


def chance_of_exactly(number, chances):
    after = [1.0] + [0.0] * number
    for chance in chances:
        for k in range(number, 0, -1):
            after[k] = after[k] * (1 - chance) + after[k - 1] * chance
        after[0] *= 1 - chance
    return after[number]
