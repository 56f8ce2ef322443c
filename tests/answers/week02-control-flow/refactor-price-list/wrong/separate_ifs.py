# message: should use `elif`; it never does: the price of one copy has three cases
# misconception: several ifs are as good as a chain
# program: refactor-price-list
price_cents = 900
most = 6
for copies in range(1, most + 1):
    if copies < 3:
        each = price_cents
    if copies == 3 or copies == 4:
        each = price_cents - 100
    if copies >= 5:
        each = price_cents - 200
    print(f"{copies} x: {copies * each / 100:.2f}")
