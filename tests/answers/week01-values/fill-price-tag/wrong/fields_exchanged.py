# message: before a colon stands a name
# misconception: the order of the fields does not matter
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = price * copies
# One line in columns, one line without.
print(f"{cost:<12}{product:>8.2f}")
print(f"{copies} at {price:.2f}")
