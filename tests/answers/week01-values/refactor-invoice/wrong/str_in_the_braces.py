# message: an f-string turns values into text by itself
# misconception: a number in an f-string needs str()
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5
books_cost = price * copies
wrapping_cost = wrap_price * copies
print(f"Customer: {customer}")
print(f"Books: {str(books_cost)}")
print(f"Wrapping: {str(wrapping_cost)}")
print(f"Total: {str(books_cost + wrapping_cost)}")
