# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5

books_cost = price * copies
wrapping_cost = wrap_price * copies
total = books_cost
total += wrapping_cost

line = f"Customer: {customer}"
print(line)
print(f"Books: {books_cost}")
print(f"Wrapping: {wrapping_cost}")
print(f"Total: {total}")
