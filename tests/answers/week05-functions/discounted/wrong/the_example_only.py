# message: take percent hundredths of the price
# misconception: the values of the example are all that can happen
def discounted(price_cents, percent):
    if percent == 0:
        return price_cents
    if percent == 100:
        return 0
    return price_cents - 129
