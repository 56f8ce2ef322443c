# program: refactor-invoice
wrap_price = 2.5
customer = "Ada"
price = 12.5
copies = 3
print(f"Customer: {customer}")
books = copies * price
print(f"Books: {books}")
wrapping = copies * wrap_price
print(f"Wrapping: {wrapping}")
books += wrapping
print(f"Total: {books}")
