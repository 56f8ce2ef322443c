# message: The name `x` says nothing
# misconception: what works needs no better code
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
x = str(price * copies)
print("Customer: " + customer)
print("Books: " + x)
print("Wrapping: " + str(copies * 2.5))
print("Total: " + str(price * copies + copies * 2.5))
