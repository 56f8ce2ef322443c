# message: with another line_total() the total changes as well
# misconception: it is enough that the name stands in the function
def line_total(price_cents, copies):
    full = price_cents * copies
    if copies >= 3:
        full -= full // 10
    return full


def order_total(lines):
    line_total(0, 0)
    return sum(
        price * copies - (price * copies // 10 if copies >= 3 else 0) for _, price, copies in lines
    )
