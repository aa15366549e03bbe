def matching_payments(payments, invoice):
    seen = {}  # amount -> the first position at which it was paid
    for place, amount in enumerate(payments):
        other = seen.get(invoice - amount)
        if other is not None:
            return [other, place]
        # Asked before it is stored, so that a payment never pairs with itself.
        seen.setdefault(amount, place)
    return []
