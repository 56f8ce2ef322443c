# message: cannot access local variable 'total'
# misconception: += begins with 0 by itself
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    for title, price_cents, copies in lines:
        total += line_total(price_cents, copies)
    return total
