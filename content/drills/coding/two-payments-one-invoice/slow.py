def matching_payments(payments, invoice):
    for first in range(len(payments)):
        for second in range(first + 1, len(payments)):
            if payments[first] + payments[second] == invoice:
                return [first, second]
    return []
