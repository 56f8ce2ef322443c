# message: they are shown with other decimals
# misconception: an invoice has two decimals
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5
books_cost = price * copies
wrapping_cost = wrap_price * copies
print(f"Customer: {customer}")
print(f"Books: {books_cost:.2f}")
print(f"Wrapping: {wrapping_cost:.2f}")
print(f"Total: {books_cost + wrapping_cost:.2f}")
