# message: print the names, so that the card fits every book
# misconception: every book is in stock
# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12.0
in_stock = True
print(title, pages, price, "True")
