# message: 'builtin_function_or_method' object is not iterable
# misconception: a method works without parentheses
# program: fill-order-bill
prices = {"Emma": 875, "Dune": 1299, "Momo": 950}
order = {"Dune": 2, "Emma": 1}
total_cents = 0
# Each round needs the title and the number of copies.
for title, copies in order.items:
    # The price of one copy stands in the other dictionary.
    line_cents = copies * prices[title]
    total_cents += line_cents
    print(f"{copies} x {title}: {line_cents / 100:.2f}")
print(f"Total: {total_cents / 100:.2f}")
