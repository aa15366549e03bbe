def longest_series(readings, step):
    plain, spent = [], []
    for place, value in enumerate(readings):
        longest, with_repeat = 1, 1
        for before in range(place):
            rise = value - readings[before]
            if 1 <= rise <= step:
                longest = max(longest, plain[before] + 1)
                with_repeat = max(with_repeat, spent[before] + 1)
        if place > 0 and readings[place - 1] == value:
            with_repeat = max(with_repeat, plain[place - 1] + 1)
        plain.append(longest)
        spent.append(with_repeat)
    return max(spent, default=0)
