# message: discounted(1299, 10) gave None
# misconception: the last value of a body comes back by itself
def discounted(price_cents, percent):
    price_cents = price_cents - price_cents * percent // 100
