# message: was rounded before it was multiplied
# misconception: it does not matter what is rounded
# program: debug-cents
price = 19.99
cents = round(price) * 100
print("Price in cents:", cents)
