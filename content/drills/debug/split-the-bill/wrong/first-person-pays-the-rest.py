"""Bills in cents, split by weights."""


def to_cents(text):
    """"12.34" as 1234."""
    whole, _, part = text.partition(".")
    return int(whole) * 100 + int(part)


def to_text(cents):
    """1234 as "12.34"."""
    return "%d.%02d" % (cents // 100, cents % 100)


def shares_rounded_down(total, weights):
    everything = sum(weights)
    return [total * weight // everything for weight in weights]


def left_over(total, shares):
    """The cents that nobody has yet."""
    paid = sum(share / 100 for share in shares)
    return int((total / 100 - paid) * 100)


def split_bill(amount, weights):
    total = to_cents(amount)
    shares = shares_rounded_down(total, weights)
    rest = 0
    shares[0] += total - sum(shares)
    for person, weight in enumerate(weights):
        if rest == 0:
            break
        if weight > 0:
            shares[person] += 1
            rest -= 1
    return [to_text(share) for share in shares]
