# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12.0
in_stock = True
print(title, pages, price, in_stock)
