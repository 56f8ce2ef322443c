# message: should use `pay()`
# misconception: only what comes out matters
class NotCovered(Exception):
    """There is not enough money in the account."""


def pay(balance, amount):
    if amount < 1:
        raise ValueError("amount must be positive")
    if amount > balance:
        raise NotCovered(f"{amount - balance} cents missing")
    return balance - amount


def pay_all(balance, amounts):
    left_out = []
    for amount in amounts:
        if amount < 1:
            raise ValueError("amount must be positive")
        if amount > balance:
            left_out.append(amount)
        else:
            balance -= amount
    return balance, left_out
