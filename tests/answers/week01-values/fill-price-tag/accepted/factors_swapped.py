# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = copies * price
# One line in columns, one line without.
print(f"{product:<12}{copies * price:>8.2f}")
print(f"{copies} at {price:0.2f}")
