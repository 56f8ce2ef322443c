# message: `wrap_price` is for one copy
# misconception: wrap_price is what all the wrapping costs
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5 * copies
books_cost = price * copies
print(f"Customer: {customer}")
print(f"Books: {books_cost}")
print(f"Wrapping: {wrap_price}")
print(f"Total: {books_cost + wrap_price}")
