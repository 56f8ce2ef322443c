# program: refactor-price-list
price_cents = 900
most = 6
for n in range(1, most + 1):
    if n >= 5:
        less = 200
    elif n >= 3:
        less = 100
    else:
        less = 0
    print(f"{n} x: {n * (price_cents - less) / 100:.2f}")
