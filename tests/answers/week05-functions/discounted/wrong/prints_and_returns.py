# message: it should print nothing: give the value to return
# misconception: a result should be shown as well
def discounted(price_cents, percent):
    discount = price_cents * percent // 100
    print(price_cents - discount)
    return price_cents - discount
