# message: a wrong amount must come through
# misconception: every exception means: not covered
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
        try:
            balance = pay(balance, amount)
        except Exception:
            left_out.append(amount)
    return balance, left_out
