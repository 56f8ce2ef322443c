# program: book-card
# Write your program below this line.
title = "Emma"
pages = int("474")
price = float(12)
in_stock = pages > 0
print(title + " " + str(pages) + " " + str(price) + " " + str(in_stock))
