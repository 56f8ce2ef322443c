def discounted(price_cents, percent):
    return price_cents - price_cents * percent // 100
