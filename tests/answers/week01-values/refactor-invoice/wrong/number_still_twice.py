# message: the price of wrapping has a name now: use it
# misconception: a name for the number is enough
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5
books_cost = price * copies
wrapping_cost = copies * 2.5
print(f"Customer: {customer}")
print(f"Books: {books_cost}")
print(f"Wrapping: {wrapping_cost}")
print(f"Total: {books_cost + wrapping_cost}")
