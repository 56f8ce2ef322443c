# program: refactor-price-list
price_cents = 900
most = 6
for copies in range(1, most + 1):
    if copies < 3:
        each = price_cents
    elif copies < 5:
        each = price_cents - 100
    else:
        each = price_cents - 200
    print(f"{copies} x: {copies * each / 100:.2f}")
