def fewest_switches(first, second, merged):
    if len(first) + len(second) != len(merged):
        return -1
    never = len(merged) + 1
    width = len(second) + 1
    # By how many parcels of the second belt have passed; the last parcel came from the first, or from the second.
    from_first = [never] * width
    from_second = [never] * width
    for taken in range(len(first) + 1):
        for other in range(width):
            if taken == other == 0:
                from_first[0] = from_second[0] = 0  # no parcel yet: either belt may begin
                continue
            letter = merged[taken + other - 1]
            one, two = never, never
            if taken > 0 and first[taken - 1] == letter:
                one = min(from_first[other], from_second[other] + 1)  # still those of taken - 1
            if other > 0 and second[other - 1] == letter:
                two = min(from_second[other - 1], from_first[other - 1] + 1)
            from_first[other], from_second[other] = one, two
    fewest = min(from_first[-1], from_second[-1])
    return fewest if fewest < never else -1
