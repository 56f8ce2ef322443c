def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    amounts = []
    for line in lines:
        amounts.append(line_total(line[1], line[2]))
    return sum(amounts)
