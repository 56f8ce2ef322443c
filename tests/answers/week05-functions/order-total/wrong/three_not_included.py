# message: from 3 copies on a tenth is taken off, and 3 itself is included
# misconception: from 3 on means more than 3
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies > 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    return sum(line_total(cents, copies) for _, cents, copies in lines)
