# message: as a bool, yes is True, without quotes
# misconception: a bool is written yes
# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12.0
in_stock = "yes"
print(title, pages, price, in_stock)
