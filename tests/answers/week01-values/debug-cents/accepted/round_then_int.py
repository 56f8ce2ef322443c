# program: debug-cents
price = 19.99
exact = round(price * 100, 0)
cents = int(exact)
print(f"Price in cents: {cents}")
