# program: refactor-price-list
price_cents = 900
most = 6
price_list = ""
for copies in range(1, most + 1):
    if copies == 1 or copies == 2:
        amount = copies * price_cents
    elif copies == 3 or copies == 4:
        amount = copies * (price_cents - 100)
    else:
        amount = copies * (price_cents - 200)
    price_list += f"{copies} x: {amount / 100:.2f}\n"
print(price_list, end="")
