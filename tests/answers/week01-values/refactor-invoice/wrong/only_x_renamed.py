# message: There is no name `wrap_price` yet
# misconception: a better name is all that is asked for
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
books_cost = str(price * copies)
print("Customer: " + customer)
print("Books: " + books_cost)
print("Wrapping: " + str(copies * 2.5))
print("Total: " + str(price * copies + copies * 2.5))
