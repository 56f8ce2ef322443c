# message: the first as well
# misconception: a line without numbers may stay
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5
books_cost = price * copies
wrapping_cost = wrap_price * copies
print("Customer: " + customer)
print(f"Books: {books_cost}")
print(f"Wrapping: {wrapping_cost}")
print(f"Total: {books_cost + wrapping_cost}")
