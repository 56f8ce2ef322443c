# message: the tenth is rounded down to 389, and then taken off
# misconception: nine tenths rounded down are the same
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount = amount * 9 // 10
    return amount


def order_total(lines):
    return sum(line_total(cents, copies) for _, cents, copies in lines)
