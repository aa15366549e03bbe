"""Moves money between accounts, and keeps a line for every movement."""


def balance_of(balances, account):
    return balances.get(account, 0)


def move(balances, from_account, to_account, cents):
    """Takes cents from one account and gives them to the other."""
    balances[from_account] = balance_of(balances, from_account) - cents
    balances[to_account] = balance_of(balances, to_account) + cents


def transfer(balances, from_account, to_account, cents):
    """Moves the cents if they are there; whether it did."""
    if cents <= 0 or balance_of(balances, from_account) < cents:
        return False
    move(balances, from_account, to_account, cents)
    return True


def refund(balances, movement):
    """Undoes a movement, whatever the accounts hold."""
    from_account, _, cents = movement
    balances[from_account] = balance_of(balances, from_account) + cents


def run_ledger(deposits, orders):
    balances = {account: cents for account, cents in deposits}
    done = []
    refused = 0
    for kind, from_account, to_account, cents in orders:
        if kind == "refund":
            if done:
                refund(balances, done.pop())
            else:
                refused += 1
        elif transfer(balances, from_account, to_account, cents):
            done.append((from_account, to_account, cents))
        else:
            refused += 1
    return [[[account, balances[account]] for account in sorted(balances)], refused]
