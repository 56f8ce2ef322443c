# message: that is the discount: return the price minus the discount
# misconception: discounted() gives the discount
def discounted(price_cents, percent):
    return price_cents * percent // 100
