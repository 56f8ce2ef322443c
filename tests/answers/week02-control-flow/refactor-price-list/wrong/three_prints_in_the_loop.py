# message: should use `print()` at most once; it does 3 times
# misconception: every branch needs a print of its own
# program: refactor-price-list
price_cents = 900
most = 6
for copies in range(1, most + 1):
    if copies < 3:
        print(f"{copies} x: {copies * price_cents / 100:.2f}")
    elif copies < 5:
        print(f"{copies} x: {copies * (price_cents - 100) / 100:.2f}")
    else:
        print(f"{copies} x: {copies * (price_cents - 200) / 100:.2f}")
