# message: take the tenth of the whole line
# misconception: rounding each copy is the same
def line_total(price_cents, copies):
    if copies >= 3:
        price_cents -= price_cents // 10
    return price_cents * copies


def order_total(lines):
    return sum(line_total(price_cents, copies) for _, price_cents, copies in lines)
