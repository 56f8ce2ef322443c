# message: name each product, and use the name
# misconception: calculating twice does no harm
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5
print(f"Customer: {customer}")
print(f"Books: {price * copies}")
print(f"Wrapping: {wrap_price * copies}")
print(f"Total: {price * copies + wrap_price * copies}")
