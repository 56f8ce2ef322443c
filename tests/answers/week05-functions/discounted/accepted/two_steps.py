def discounted(price_cents, percent):
    discount = price_cents * percent // 100
    return price_cents - discount
