# message: 29 / 100 is not exact
# misconception: a factor with a point is as exact as whole numbers
def discounted(price_cents, percent):
    return price_cents - int(price_cents * (percent / 100))
