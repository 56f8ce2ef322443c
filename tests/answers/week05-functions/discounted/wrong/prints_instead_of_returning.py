# message: it printed the answer instead of returning it
# misconception: the check reads what is on the screen
def discounted(price_cents, percent):
    discount = price_cents * percent // 100
    print(price_cents - discount)
