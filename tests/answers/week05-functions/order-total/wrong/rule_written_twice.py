# message: the rule about 3 copies is written in one place only
# misconception: a function may not use another one of the same cell
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    total = 0
    for title, price_cents, copies in lines:
        amount = price_cents * copies
        if copies >= 3:
            amount -= amount // 10
        total += amount
    return total
