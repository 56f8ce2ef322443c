# message: they are shown with other decimals
# misconception: the price is shown as it is written at the top
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = price * copies
# One line in columns, one line without.
print(f"{product:<12}{cost:>8.2f}")
print(f"{copies} at {price:.1f}")
