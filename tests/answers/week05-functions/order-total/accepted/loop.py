def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    total = 0
    for title, price_cents, copies in lines:
        total += line_total(price_cents, copies)
    return total
