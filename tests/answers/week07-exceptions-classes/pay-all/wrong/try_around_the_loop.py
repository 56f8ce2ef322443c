# message: Does the try stand in the loop?
# misconception: a handler goes back to the loop that was interrupted
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
    try:
        for amount in amounts:
            balance = pay(balance, amount)
    except NotCovered:
        left_out.append(amount)
    return balance, left_out
