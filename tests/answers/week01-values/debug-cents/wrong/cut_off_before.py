# message: int() cuts off what is behind the point
# misconception: int() has to come before multiplying
# program: debug-cents
price = 19.99
cents = int(price) * 100
print("Price in cents:", cents)
