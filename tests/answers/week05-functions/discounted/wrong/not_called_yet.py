# message: discounted(1299, 10) gave None
# misconception: code behind a return still runs
def discounted(price_cents, percent):
    return
    discount = price_cents * percent // 100
    return price_cents - discount
