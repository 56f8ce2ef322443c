# message: the float lies a hair below the whole number
# misconception: // keeps the cents
# program: debug-cents
price = 19.99
cents = int(price * 1000) // 10
print("Price in cents:", cents)
