# program: debug-cents
price = 19.99
cents = round(price * 100)
print("Price in cents:", cents)
