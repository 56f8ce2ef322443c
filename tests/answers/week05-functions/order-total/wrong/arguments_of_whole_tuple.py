# message: missing 1 required positional argument: 'copies'
# misconception: a tuple is spread over the parameters by itself
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    total = 0
    for line in lines:
        total += line_total(line)
    return total
