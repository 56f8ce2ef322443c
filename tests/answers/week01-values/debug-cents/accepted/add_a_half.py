# program: debug-cents
price = 19.99
cents = int(price * 100 + 0.5)
print("Price in cents:", cents)
