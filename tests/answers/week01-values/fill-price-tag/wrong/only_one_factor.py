# message: that is the price times itself
# misconception: the total is price times price
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = price * price
# One line in columns, one line without.
print(f"{product:<12}{cost:>8.2f}")
print(f"{copies} at {price:.2f}")
