# message: take the tenth of the whole line
# misconception: a tenth of the price is a tenth of the line
def line_total(price_cents, copies):
    full = price_cents * copies
    if copies >= 3:
        full -= price_cents // 10
    return full


def order_total(lines):
    return sum(line_total(price, copies) for _, price, copies in lines)
