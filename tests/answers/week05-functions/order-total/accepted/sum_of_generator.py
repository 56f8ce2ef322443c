def line_total(price_cents, copies):
    if copies < 3:
        return price_cents * copies
    return price_cents * copies - price_cents * copies // 10


def order_total(lines):
    return sum(line_total(cents, copies) for _, cents, copies in lines)
