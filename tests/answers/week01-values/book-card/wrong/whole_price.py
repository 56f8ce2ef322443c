# message: without a decimal point, it is an int
# misconception: 12 and 12.0 are the same thing
# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12
in_stock = True
print(title, pages, price, in_stock)
