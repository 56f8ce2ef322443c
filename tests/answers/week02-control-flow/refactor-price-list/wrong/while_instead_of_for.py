# message: should use `for`; it never does
# misconception: any loop will do, also where the number of rounds is known
# program: refactor-price-list
price_cents = 900
most = 6
copies = 1
while copies <= most:
    if copies < 3:
        each = price_cents
    elif copies < 5:
        each = price_cents - 100
    else:
        each = price_cents - 200
    print(f"{copies} x: {copies * each / 100:.2f}")
    copies += 1
