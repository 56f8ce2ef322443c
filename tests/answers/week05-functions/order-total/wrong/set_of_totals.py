# message: Hidden check
# misconception: braces are another way to write a list
def line_total(price_cents, copies):
    full = price_cents * copies
    if copies >= 3:
        full -= full // 10
    return full


def order_total(lines):
    return sum({line_total(price, copies) for _, price, copies in lines})
