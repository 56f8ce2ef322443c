# message: NameError: name 'true' is not defined
# misconception: capital letters do not matter
# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12.0
in_stock = true
print(title, pages, price, in_stock)
