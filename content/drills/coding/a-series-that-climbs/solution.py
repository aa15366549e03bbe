def longest_series(readings, step):
    top = max(readings, default=0)
    plain = [0] * (top + 1)  # the longest series that ends in this value, without a repeat
    spent = [0] * (top + 1)  # the same with at most one repeat
    for value in readings:
        below = slice(max(0, value - step), value)
        # The repeat continues a series that ended in this value before this reading: plain is changed last.
        spent[value] = 1 + max(max(spent[below], default=0), plain[value])
        plain[value] = 1 + max(plain[below], default=0)
    return max(spent)
