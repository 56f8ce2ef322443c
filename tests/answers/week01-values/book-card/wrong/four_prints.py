# message: use one print for all four
# misconception: print goes on where the last one stopped
# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12.0
in_stock = True
print(title)
print(pages)
print(price)
print(in_stock)
