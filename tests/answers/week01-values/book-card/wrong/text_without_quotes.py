# message: NameError: name 'Emma' is not defined
# misconception: a text is written as it is, without quotes
# program: book-card
# Write your program below this line.
title = Emma
pages = 474
price = 12.0
in_stock = True
print(title, pages, price, in_stock)
