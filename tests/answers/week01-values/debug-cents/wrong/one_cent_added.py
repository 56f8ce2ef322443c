# message: not every price loses a cent: mend what causes it
# misconception: the result is always a cent too low
# program: debug-cents
price = 19.99
cents = int(price * 100) + 1
print("Price in cents:", cents)
