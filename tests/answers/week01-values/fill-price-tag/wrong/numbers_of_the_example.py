# message: names, not the values of the example
# misconception: blanks are filled with the values of the example
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = 1.5 * 4
# One line in columns, one line without.
print(f"{product:<12}{cost:>8.2f}")
print(f"{copies} at {price:.2f}")
