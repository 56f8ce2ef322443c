# message: Line 7 is '7 x: 21.07', expected '7 x: 7.07'
# misconception: the list never goes beyond 6
# program: refactor-price-list
price_cents = 900
most = 6
for copies in range(1, most + 1):
    if copies == 5 or copies == 6:
        each = price_cents - 200
    elif copies == 3 or copies == 4:
        each = price_cents - 100
    else:
        each = price_cents
    print(f"{copies} x: {copies * each / 100:.2f}")
