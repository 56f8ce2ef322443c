# message: the discount is rounded down, not the price
# misconception: it does not matter which of the two is rounded
def discounted(price_cents, percent):
    return price_cents * (100 - percent) // 100
