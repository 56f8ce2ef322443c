# message: round() gives a float
# misconception: round() needs the number of decimals of the price
# program: debug-cents
price = 19.99
cents = round(price * 100, 2)
print("Price in cents:", cents)
