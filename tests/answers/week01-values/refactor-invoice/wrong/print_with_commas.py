# message: every line gets one
# misconception: the way of printing does not matter
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5
books_cost = price * copies
wrapping_cost = wrap_price * copies
print("Customer:", customer)
print("Books:", books_cost)
print("Wrapping:", wrapping_cost)
print("Total:", books_cost + wrapping_cost)
