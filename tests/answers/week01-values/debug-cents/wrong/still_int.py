# message: the cent is still missing
# misconception: the parentheses were wrong
# program: debug-cents
price = 19.99
cents = int((price) * 100)
print("Price in cents:", cents)
