class NotCovered(Exception):
    pass


def pay(balance, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    rest = balance - amount
    if rest < 0:
        raise NotCovered(f"{-rest} cents missing")
    return rest


def pay_all(balance, amounts):
    refused = []
    for amount in amounts:
        try:
            rest = pay(balance, amount)
        except NotCovered:
            refused.append(amount)
        else:
            balance = rest
    return balance, refused
