# message: that is the price of the example
# misconception: the right number for this price is the mend
# program: debug-cents
price = 19.99
cents = 1999
print("Price in cents:", cents)
