def matching_payments(payments, invoice):
    last = {amount: place for place, amount in enumerate(payments)}
    for place, amount in enumerate(payments):
        other = last.get(invoice - amount)
        if other is not None:
            return [place, other]
    return []
