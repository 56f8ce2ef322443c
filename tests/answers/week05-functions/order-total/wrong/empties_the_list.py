# message: changed what it was given
# misconception: a parameter is a copy of the list
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    total = 0
    while lines:
        title, price_cents, copies = lines.pop()
        total += line_total(price_cents, copies)
    return total
