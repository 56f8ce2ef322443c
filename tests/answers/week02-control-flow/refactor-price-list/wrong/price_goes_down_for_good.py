# message: give the price of one copy a name of its own
# misconception: changing the price in the loop does not outlast the round
# program: refactor-price-list
price_cents = 900
most = 6
for copies in range(1, most + 1):
    if copies < 3:
        price_cents = price_cents
    elif copies < 5:
        price_cents -= 100
    else:
        price_cents -= 200
    print(f"{copies} x: {copies * price_cents / 100:.2f}")
