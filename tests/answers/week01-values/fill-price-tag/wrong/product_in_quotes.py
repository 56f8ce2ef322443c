# message: a name is only text
# misconception: a text in braces needs quotes
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = price * copies
# One line in columns, one line without.
print(f"{'product':<12}{cost:>8.2f}")
print(f"{copies} at {price:.2f}")
