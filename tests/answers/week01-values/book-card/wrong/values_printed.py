# message: print the names, so that the card fits every book
# misconception: printing the values again is the same as printing the names
# program: book-card
# Write your program below this line.
title = "Emma"
pages = 474
price = 12.0
in_stock = True
print("Emma", 474, 12.0, True)
