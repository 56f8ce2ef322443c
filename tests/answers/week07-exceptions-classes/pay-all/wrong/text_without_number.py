# message: expected '250 cents missing'
# misconception: any text will do
class NotCovered(Exception):
    """There is not enough money in the account."""


def pay(balance, amount):
    if amount < 1:
        raise ValueError("amount must be positive")
    if amount > balance:
        raise NotCovered("cents missing")
    return balance - amount


def pay_all(balance, amounts):
    left_out = []
    for amount in amounts:
        try:
            balance = pay(balance, amount)
        except NotCovered:
            left_out.append(amount)
    return balance, left_out
