# message: the cent is still missing
# misconception: rounding the price makes it exact
# program: debug-cents
price = 19.99
cents = int(round(price, 2) * 100)
print("Price in cents:", cents)
